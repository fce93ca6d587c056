using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>What is sent unasked about a decision. The ids are made from what it is about, so publishing twice is publishing once.</summary>
public static class DecisionNotices
{
    public const string AskKind = "decisions.ask";
    public const string DecidedKind = "decisions.decided";

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyProposer { get; } = new("proposer");

    public static string AskId(string decision) => $"decision/{decision}";

    /// <summary>To those who may approve.</summary>
    public static Notice Ask(Decision decision) =>
        new(AskId(decision.Id), AskKind, decision.Id, decision.Seal) { Weight = NoticeWeight.Personal, ExpiresAt = decision.ExpiresAt };

    /// <summary>To who proposed it.</summary>
    public static Notice Decided(Decision decision) => new($"decision/{decision.Id}/decided", DecidedKind, decision.Id) { Weight = NoticeWeight.Personal };
}
