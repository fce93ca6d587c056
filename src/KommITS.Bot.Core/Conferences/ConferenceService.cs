using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences;

/// <summary>What the committee does with conferences. Each step only decides and stores; who is to be told is told by the clock, also when this process dies in between.</summary>
public sealed class ConferenceService(ConferenceArchive archive, TimeProvider time)
{
    /// <summary>Begins a draft, or changes what there is under that id.</summary>
    /// <param name="seen">The version that the writer began from; null: whichever is stored.</param>
    public async Task<ConferenceResult> WriteAsync(string id, ConferenceDetails details, Member by, ConferenceDetails? seen, CancellationToken cancellationToken)
    {
        if (!ConferenceMoves.MayWrite(by))
            return new ConferenceResult(ConferenceOutcome.NotCommittee, null);
        await archive.AddAsync(id, number => Conference.Begin(id, number, by, time.GetCurrentInstant()), cancellationToken);
        return await archive.ChangeAsync(
            id,
            stored => seen is not null && !seen.SaysTheSameAs(stored.Details)
                ? new ConferenceChange(ConferenceOutcome.Changed)
                : stored.Write(details, by, time.GetCurrentInstant()),
            new AuditAct(by, "conference.write"),
            cancellationToken);
    }

    /// <param name="id">Of the copy; made from the message or button, so that pressing twice is copying once.</param>
    public async Task<ConferenceResult> CopyAsync(string original, string id, Member by, CancellationToken cancellationToken)
    {
        if (!ConferenceMoves.MayWrite(by))
            return new ConferenceResult(ConferenceOutcome.NotCommittee, null);
        if (await archive.FindAsync(original, cancellationToken) is not { Status: not ConferenceStatus.Deleted } found)
            return new ConferenceResult(ConferenceOutcome.NotFound, null);
        var copy = await archive.AddAsync(id, number => ConferenceCopy.Of(found, id, number, by, time.GetCurrentInstant()), cancellationToken);
        return new ConferenceResult(ConferenceOutcome.Done, copy);
    }

    public Task<ConferenceResult> PublishAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Publish(by, time.GetCurrentInstant()), new AuditAct(by, "conference.publish"), cancellationToken);

    public Task<ConferenceResult> CancelAsync(string id, string reason, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Cancel(reason, by, time.GetCurrentInstant()), new AuditAct(by, "conference.cancel", reason), cancellationToken);

    public Task<ConferenceResult> DeleteAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Delete(by, time.GetCurrentInstant()), new AuditAct(by, "conference.delete"), cancellationToken);
}
