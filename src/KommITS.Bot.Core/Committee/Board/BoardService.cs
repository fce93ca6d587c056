using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>Who comes into the committee and who leaves it.</summary>
public sealed class BoardService(BoardBook book, MemberDirectory members, BoardSettling settling, AuditLog audit, TimeProvider time)
{
    /// <summary>For who is alone in the committee; else <see cref="BoardOutcome.NeedsTwo"/>, and it is a decision.</summary>
    public async Task<BoardOutcome> NameAsync(Member by, string memberId, CancellationToken cancellationToken)
    {
        if (!by.ActsForCommittee)
            return BoardOutcome.NotCommittee;
        if (await members.FindAsync(memberId, cancellationToken) is not { IsActive: true, IsSample: false })
            return BoardOutcome.NotMember;
        var present = await book.PresentAsync(await book.OfAsync(cancellationToken), cancellationToken);
        return await ChangeAsync(by.Id, "committee.name", memberId, board => board.SeatAlone(memberId, by.Id, present, time.GetCurrentInstant()), cancellationToken);
    }

    /// <summary>What two have decided; doing it again changes nothing.</summary>
    public async Task<BoardOutcome> SeatAsync(string memberId, string by, CancellationToken cancellationToken) =>
        await members.FindAsync(memberId, cancellationToken) is { IsActive: true }
            ? await ChangeAsync(by, "committee.name", memberId, board => board.Seat(memberId, by, time.GetCurrentInstant()), cancellationToken)
            : BoardOutcome.NotMember;

    public async Task<BoardOutcome> RemoveAsync(Member by, string memberId, CancellationToken cancellationToken)
    {
        if (!by.ActsForCommittee)
            return BoardOutcome.NotCommittee;
        var present = await book.PresentAsync(await book.OfAsync(cancellationToken), cancellationToken);
        return await ChangeAsync(by.Id, "committee.remove", memberId, board => board.Remove(memberId, by.Id, present, time.GetCurrentInstant()), cancellationToken);
    }

    private async Task<BoardOutcome> ChangeAsync(string by, string action, string memberId, Func<CommitteeBoard, BoardChange> decide, CancellationToken cancellationToken)
    {
        var outcome = await book.ChangeAsync(
            decide,
            cancellationToken,
            before => audit.WriteAsync($"{before.Key}/{action}/{memberId}/{before.ETag}", by, action, new AuditSubject("board", memberId), null, cancellationToken));
        await settling.DoAsync(cancellationToken);
        return outcome;
    }
}
