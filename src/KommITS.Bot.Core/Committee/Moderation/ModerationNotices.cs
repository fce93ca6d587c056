using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>What moderation tells: those concerned, who reported, and the committee. None of it can be turned off.</summary>
public static class ModerationNotices
{
    public const string HiddenKind = "moderation.hidden";
    public const string RestoredKind = "moderation.restored";
    public const string ReportedKind = "moderation.reported";
    public const string DecidedKind = "moderation.decided";
    public const string StandingKind = "moderation.standing";

    public static NoticeReason WhyWriter { get; } = new("writer");

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyReporter { get; } = new("reporter");

    public static NoticeReason WhyConcerned { get; } = new("concerned");

    /// <param name="answerId">Null: the whole question.</param>
    public static Notice Hidden(Question question, string? answerId, Hiding hiding) =>
        new($"moderation/hidden/{question.Id}/{answerId}/{hiding.At.ToUnixTimeMilliseconds()}", HiddenKind, question.Id, answerId) { Weight = NoticeWeight.Personal };

    public static Notice Restored(Question question, string? answerId, Hiding hiding) =>
        new($"moderation/restored/{question.Id}/{answerId}/{hiding.At.ToUnixTimeMilliseconds()}", RestoredKind, question.Id, answerId) { Weight = NoticeWeight.Personal };

    /// <summary>The question once more, to those who would have got it while it was hidden.</summary>
    public static Notice AskedAfter(Question question, Hiding hiding) =>
        QuestionNotices.Asked(question) with { Id = $"question/{question.Id}/asked/{hiding.At.ToUnixTimeMilliseconds()}" };

    public static string ReportedId(string report) => $"moderation/report/{report}";

    public static Notice Reported(ContentReport report) => new(ReportedId(report.Id), ReportedKind, report.Id) { Weight = NoticeWeight.Personal };

    public static Notice Decided(ContentReport report) => new($"moderation/report/{report.Id}/decided", DecidedKind, report.Id) { Weight = NoticeWeight.Personal };

    /// <summary>Sent at once at any hour: one who is shut out gets no digest in which it could wait.</summary>
    public static Notice Standing(string member, ConductStep step) =>
        new($"moderation/standing/{member}/{step.Id}", StandingKind, member, step.Id) { Weight = NoticeWeight.Urgent, IsAboutMembership = true };
}
