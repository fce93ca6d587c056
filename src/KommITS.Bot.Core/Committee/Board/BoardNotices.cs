using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>What is told of the committee: who was named or has left, to them and to who sits in it.</summary>
public static class BoardNotices
{
    public const string ChangedKind = "board.changed";
    public const string Named = "named";
    public const string Ended = "ended";

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyYou { get; } = new("you");

    /// <summary>One for each beginning and each end of a seat.</summary>
    public static Notice Changed(BoardSeat seat) => seat.Until is { } until
        ? Of($"board/{seat.Member}/{until.ToUnixTimeMilliseconds()}/{Ended}", seat.Member, Ended)
        : Of($"board/{seat.Member}/{seat.Since.ToUnixTimeMilliseconds()}/{Named}", seat.Member, Named);

    private static Notice Of(string id, string member, string what) => new(id, ChangedKind, member, what) { Weight = NoticeWeight.Personal, IsAboutMembership = true };
}
