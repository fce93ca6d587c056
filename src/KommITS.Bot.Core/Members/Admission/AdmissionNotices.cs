using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>What is sent unasked about who wants in. The ids are made from what it is about, so publishing twice is publishing once.</summary>
public static class AdmissionNotices
{
    public const string AskKind = "admission.ask";
    public const string DecidedKind = "admission.decided";

    public static NoticeReason WhyContact { get; } = new("contact");

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyYou { get; } = new("you");

    public static string AskId(string request) => $"admission/{request}";

    /// <summary>To those who may decide.</summary>
    public static Notice Ask(AdmissionRequest request) => new(AskId(request.Id), AskKind, request.Id) { Weight = NoticeWeight.Personal };

    /// <summary>To the person themselves, who waits for it and may be a stranger again by then.</summary>
    public static Notice Decided(AdmissionRequest request) =>
        new($"admission/{request.Id}/decided", DecidedKind, request.Id) { Weight = NoticeWeight.Urgent, IsAboutMembership = true };
}
