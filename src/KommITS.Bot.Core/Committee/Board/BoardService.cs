using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>Who comes into the committee and who leaves it.</summary>
public sealed class BoardService(BoardBook book, MemberDirectory members, StandingSweep standing, NoticeService notices, TimeProvider time)
{
    /// <summary>For who is alone in the committee; else <see cref="BoardOutcome.NeedsTwo"/>, and it is a decision.</summary>
    public async Task<BoardOutcome> NameAsync(Member by, string memberId, CancellationToken cancellationToken)
    {
        if (by is not { IsActive: true, IsCommittee: true })
            return BoardOutcome.NotCommittee;
        if (await members.FindAsync(memberId, cancellationToken) is not { IsActive: true, IsSample: false })
            return BoardOutcome.NotMember;
        var present = await book.PresentAsync(await book.OfAsync(cancellationToken), cancellationToken);
        return await ChangeAsync(board => board.SeatAlone(memberId, by.Id, present, time.GetCurrentInstant()), cancellationToken);
    }

    /// <summary>What two have decided; doing it again changes nothing.</summary>
    public async Task<BoardOutcome> SeatAsync(string memberId, string by, CancellationToken cancellationToken) =>
        await members.FindAsync(memberId, cancellationToken) is { IsActive: true }
            ? await ChangeAsync(board => board.Seat(memberId, by, time.GetCurrentInstant()), cancellationToken)
            : BoardOutcome.NotMember;

    public async Task<BoardOutcome> RemoveAsync(Member by, string memberId, CancellationToken cancellationToken)
    {
        if (by is not { IsActive: true, IsCommittee: true })
            return BoardOutcome.NotCommittee;
        var present = await book.PresentAsync(await book.OfAsync(cancellationToken), cancellationToken);
        return await ChangeAsync(board => board.Remove(memberId, by.Id, present, time.GetCurrentInstant()), cancellationToken);
    }

    /// <summary>Brings the members' own records to what the committee is, and tells those concerned. What a crash left half-done is done by the next look.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (await book.FindAsync(cancellationToken) is not { IsSettled: false } board)
            return;
        foreach (var seat in board.Sitting)
            await members.BecomeAsync(seat.Member, member => Seated(member), cancellationToken);
        foreach (var member in await members.CommitteeAsync(cancellationToken).Where(member => !board.Sits(member.Id)).ToListAsync(cancellationToken))
        {
            await members.BecomeAsync(member.Id, stored => stored.IsCommittee ? stored with { IsCommittee = false } : stored, cancellationToken);
            await standing.ApplyAsync(member.Id, cancellationToken);
        }

        foreach (var seat in board.Seats.Where(seat => seat.By is not null || seat.EndedBy is not null))
            await TellAsync(board, seat, cancellationToken);
        await book.ChangeAsync(
            stored => stored.Seats.SequenceEqual(board.Seats) ? new(BoardOutcome.Done, stored with { IsSettled = true }) : new(BoardOutcome.AlreadyDone), cancellationToken);
    }

    private async Task<BoardOutcome> ChangeAsync(Func<CommitteeBoard, BoardChange> decide, CancellationToken cancellationToken)
    {
        var outcome = await book.ChangeAsync(decide, cancellationToken);
        await SettleAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Who has never said where they work is seated when they join.</summary>
    private static Member Seated(Member member) =>
        member is { IsCommittee: true, IsActive: true } or { Status: MemberStatus.Stranger or MemberStatus.Suspended }
            ? member
            : member with { IsCommittee = true, Status = MemberStatus.Active, PendingSince = null };

    /// <summary>Once, to those who sit in it then: who comes later hears nothing of earlier ones.</summary>
    private async Task TellAsync(CommitteeBoard board, BoardSeat seat, CancellationToken cancellationToken)
    {
        var notice = BoardNotices.Changed(seat);
        if (await notices.FindHeadAsync(notice.Id, cancellationToken) is not null)
            return;
        var actor = seat.EndedBy ?? seat.By;
        var told = board.Sitting.Where(other => other.Member != actor && other.Member != seat.Member).Select(other => new NoticeRecipient(other.Member, BoardNotices.WhyCommittee));
        IEnumerable<NoticeRecipient> self = seat.Member == actor ? [] : [new(seat.Member, BoardNotices.WhyYou)];
        await notices.PublishAsync(notice, [.. self, .. told], cancellationToken);
    }
}
