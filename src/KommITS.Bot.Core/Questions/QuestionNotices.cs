using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Questions;

/// <summary>What the question feature sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class QuestionNotices
{
    public const string AskedKind = "questions.asked";
    public const string AnsweredKind = "questions.answered";
    public const string AcceptedKind = "questions.accepted";
    public const string ThankedKind = "questions.thanked";

    public static NoticeReason WhyAnswered { get; } = new("asker");

    public static NoticeReason WhyAnswerer { get; } = new("answerer");

    public static Notice Asked(Question question) => new($"question/{question.Id}/asked", AskedKind, question.Id);

    public static Notice Answered(Question question, string answerId) =>
        new($"question/{question.Id}/answered/{answerId}", AnsweredKind, question.Id, answerId);

    public static Notice Accepted(Question question, string answerId) =>
        new($"question/{question.Id}/accepted/{answerId}", AcceptedKind, question.Id, answerId);

    public static Notice Thanked(Question question, string answerId) =>
        new($"question/{question.Id}/thanked/{answerId}", ThankedKind, question.Id, answerId);

    public static NoticeReason WhyAsked(AudienceKind audience, IReadOnlyList<string> products) =>
        new(audience.ToString().ToLowerInvariant(), products);
}
