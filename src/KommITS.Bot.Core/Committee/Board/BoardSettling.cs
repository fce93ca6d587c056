using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>What follows from a change of the committee.</summary>
public sealed class BoardSettling(BoardBook book, MemberDirectory members, StandingSweep standing, NoticeService notices)
{
    /// <summary>Brings the members' own records to what the committee is, and tells those concerned. What a crash left half-done is done by the next look.</summary>
    public async Task DoAsync(CancellationToken cancellationToken)
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
