using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements;

/// <summary>What the committee does with agreements. Each step only decides and stores; who is to be told is told by the clock, also when this process dies in between.</summary>
public sealed class AgreementService(AgreementArchive archive, TimeProvider time)
{
    /// <summary>Begins a draft, or changes what there is under that id.</summary>
    /// <param name="seen">The revision that the writer began from; null: whichever is stored.</param>
    public async Task<AgreementResult> WriteAsync(string id, AgreementTerms terms, Member by, int? seen, CancellationToken cancellationToken)
    {
        if (!AgreementMoves.MayWrite(by))
            return new AgreementResult(AgreementOutcome.NotCommittee, null);
        await archive.AddAsync(id, number => Agreement.Begin(id, number, by, time.GetCurrentInstant()), cancellationToken);
        return await archive.ChangeAsync(
            id,
            stored => seen is not null && seen != stored.Revision
                ? new AgreementChange(AgreementOutcome.Changed)
                : stored.Write(terms, by, time.GetCurrentInstant()),
            new AuditAct(by, "agreement.write"),
            cancellationToken);
    }

    public Task<AgreementResult> PublishAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Publish(by, time.GetCurrentInstant()), new AuditAct(by, "agreement.publish"), cancellationToken);

    public Task<AgreementResult> WithdrawAsync(string id, string reason, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Withdraw(reason, by, time.GetCurrentInstant()), new AuditAct(by, "agreement.withdraw", reason), cancellationToken);

    public Task<AgreementResult> DeleteAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Delete(by, time.GetCurrentInstant()), new AuditAct(by, "agreement.delete"), cancellationToken);

    public Task<AgreementResult> VerifyAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Verify(by, time.GetCurrentInstant()), new AuditAct(by, "agreement.verify"), cancellationToken);
}
