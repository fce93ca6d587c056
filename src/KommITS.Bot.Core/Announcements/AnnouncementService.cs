using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Announcements;

/// <summary>
/// What the committee does with announcements. Each step only decides and stores; what follows from it in people's chats is done by
/// <see cref="AnnouncementWork"/>, also when this process dies in between.
/// </summary>
public sealed class AnnouncementService(AnnouncementArchive archive, AnnouncementWriters writers, TimeProvider time)
{
    /// <summary>Begins a draft, or changes what there is under that id.</summary>
    /// <param name="seen">Seal of the version that the writer began from; null: whichever is stored.</param>
    public async Task<AnnouncementResult> WriteAsync(string id, AnnouncementDraft draft, Member by, string? seen, CancellationToken cancellationToken)
    {
        if (!AnnouncementMoves.MayWrite(by))
            return new AnnouncementResult(AnnouncementOutcome.NotCommittee, null);
        await archive.AddAsync(id, number => Announcement.Begin(id, number, by, time.GetCurrentInstant()), cancellationToken);
        return await archive.ChangeAsync(
            id,
            stored => seen is not null && !Seal.Fits(Seal.Of(stored.Draft), seen)
                ? new AnnouncementChange(AnnouncementOutcome.Changed)
                : stored.Write(draft, by, time.GetCurrentInstant()),
            new AuditAct(by, "announcement.write"),
            cancellationToken);
    }

    /// <param name="id">Of the copy; made from the message or button, so that pressing twice is copying once.</param>
    public async Task<AnnouncementResult> CopyAsync(string original, string id, Member by, CancellationToken cancellationToken)
    {
        if (!AnnouncementMoves.MayWrite(by))
            return new AnnouncementResult(AnnouncementOutcome.NotCommittee, null);
        if (await archive.FindAsync(original, cancellationToken) is not { Status: not AnnouncementStatus.Deleted } found)
            return new AnnouncementResult(AnnouncementOutcome.NotFound, null);
        var copy = await archive.AddAsync(id, number => found.Copy(id, number, by, time.GetCurrentInstant()), cancellationToken);
        return new AnnouncementResult(AnnouncementOutcome.Done, copy);
    }

    public Task<AnnouncementResult> SubmitAsync(string id, string? seal, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Submit(seal, by, time.GetCurrentInstant()), new AuditAct(by, "announcement.submit"), cancellationToken);

    public async Task<AnnouncementResult> ApproveAsync(string id, string? seal, Member by, CancellationToken cancellationToken)
    {
        var isOwn = await archive.FindAsync(id, cancellationToken) is { } found && await writers.IncludeAsync(found, by, cancellationToken);
        return await archive.ChangeAsync(
            id,
            stored => stored.Approve(seal, by, time.GetCurrentInstant()) is var approved && approved.Outcome == AnnouncementOutcome.Done && isOwn
                ? new AnnouncementChange(AnnouncementOutcome.OwnText)
                : approved,
            new AuditAct(by, "announcement.approve"),
            cancellationToken);
    }

    public Task<AnnouncementResult> RefuseAsync(string id, string? seal, string reason, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Refuse(seal, reason, by, time.GetCurrentInstant()), new AuditAct(by, "announcement.refuse", reason), cancellationToken);

    public Task<AnnouncementResult> StopAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Stop(by, time.GetCurrentInstant()), new AuditAct(by, "announcement.stop"), cancellationToken);

    public Task<AnnouncementResult> DeleteAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Delete(by, time.GetCurrentInstant()), new AuditAct(by, "announcement.delete"), cancellationToken);

    public Task<AnnouncementResult> RecallAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Recall(by, time.GetCurrentInstant()), new AuditAct(by, "announcement.recall"), cancellationToken);

    public Task<AnnouncementResult> ResendAsync(string id, Member by, CancellationToken cancellationToken) =>
        archive.ChangeAsync(id, stored => stored.Resend(by, time.GetCurrentInstant()), new AuditAct(by, "announcement.resend"), cancellationToken);
}
