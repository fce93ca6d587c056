using NodaTime;

namespace KommITS.Bot.Core.Committee.Board;

/// <param name="Member">Member id.</param>
/// <param name="By">Who named them; null: they were there from the start.</param>
/// <param name="EndedBy">Who ended it; the person themselves when they left.</param>
public sealed record BoardSeat(string Member, Instant Since, string? By, Instant? Until = null, string? EndedBy = null)
{
    public bool IsTaken => Until is null;
}

public enum BoardOutcome
{
    Done,
    AlreadyDone,
    NotCommittee,
    NotMember,

    /// <summary>Somebody has to be left who can let others in.</summary>
    LastOne,
    NotSeated,

    /// <summary>The committee has others, so one of them has to approve it.</summary>
    NeedsTwo,
}

public readonly record struct BoardChange(BoardOutcome Outcome, CommitteeBoard? Changed = null);

/// <summary>
/// Who sits in the committee and who has: one document, so that the last two can't remove each other at once. What a member's own record says of the
/// committee follows it.
/// </summary>
public sealed record CommitteeBoard
{
    public const string Container = "committee";
    public const string Partition = "board";

    public IReadOnlyList<BoardSeat> Seats { get; init; } = [];

    /// <summary>The members' own records say what this says, and those concerned have been told.</summary>
    public bool IsSettled { get; init; }

    public IEnumerable<BoardSeat> Sitting => Seats.Where(seat => seat.IsTaken);

    public bool Sits(string member) => Sitting.Any(seat => seat.Member == member);

    public static CommitteeBoard Of(IEnumerable<string> members, Instant now) => new() { Seats = [.. members.Distinct(StringComparer.Ordinal).Select(member => new BoardSeat(member, now, null))] };

    /// <summary>With what two of them have decided.</summary>
    public BoardChange Seat(string member, string by, Instant now) =>
        Sits(member) ? new(BoardOutcome.AlreadyDone) : new(BoardOutcome.Done, this with { Seats = [.. Seats, new BoardSeat(member, now, by)], IsSettled = false });

    /// <summary>Who is alone in the committee has nobody to ask.</summary>
    /// <param name="present">Those who sit in it and can act; a founder who has never joined can't.</param>
    public BoardChange SeatAlone(string member, string by, IReadOnlySet<string> present, Instant now) =>
        !Sits(by) ? new(BoardOutcome.NotCommittee)
        : Sitting.Any(seat => seat.Member != by && present.Contains(seat.Member)) ? Sits(member) ? new(BoardOutcome.AlreadyDone) : new(BoardOutcome.NeedsTwo)
        : Seat(member, by, now);

    /// <summary>With the seats free of those who are in it no more, whoever is left.</summary>
    public CommitteeBoard Without(Func<string, bool> isGone, Instant now) => this with
    {
        Seats = [.. Seats.Select(seat => seat.IsTaken && isGone(seat.Member) ? seat with { Until = now } : seat)],
        IsSettled = false,
    };

    public BoardChange Remove(string member, string by, IReadOnlySet<string> present, Instant now)
    {
        if (!Sits(by))
            return new(BoardOutcome.NotCommittee);
        if (!Sits(member))
            return new(Seats.Any(seat => seat.Member == member) ? BoardOutcome.AlreadyDone : BoardOutcome.NotSeated);
        if (!Sitting.Any(seat => seat.Member != member && present.Contains(seat.Member)))
            return new(BoardOutcome.LastOne);
        return new(
            BoardOutcome.Done,
            this with { Seats = [.. Seats.Select(seat => seat.Member == member && seat.IsTaken ? seat with { Until = now, EndedBy = by } : seat)], IsSettled = false });
    }
}
