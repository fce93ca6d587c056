using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Members.Handover;

/// <summary>What is sent unasked about a handover. The ids are made from what it is about, so publishing twice is publishing once.</summary>
public static class HandoverNotices
{
    public const string ChooseKind = "handover.choose";
    public const string AskKind = "handover.ask";
    public const string DoneKind = "handover.done";

    public static NoticeReason WhyLeaver { get; } = new("leaver");

    public static NoticeReason WhySuccessor { get; } = new("successor");

    /// <summary>To who leaves: who takes over. Once at first, and once for each no.</summary>
    public static Notice Choose(HandoverCase one) => new($"handover/{one.Id}/choose/{one.Round}", ChooseKind, one.Id) { Weight = NoticeWeight.Personal, IsAboutMembership = true };

    public static string AskId(HandoverCase one) => $"handover/{one.Id}/ask/{one.Round}";

    public static Notice Ask(HandoverCase one) => new(AskId(one), AskKind, one.Id, $"{one.Round}") { Weight = NoticeWeight.Personal };

    /// <summary>To who has left: it has gone over.</summary>
    public static Notice Done(HandoverCase one) => new($"handover/{one.Id}/done", DoneKind, one.Id) { Weight = NoticeWeight.Personal, IsAboutMembership = true };
}
