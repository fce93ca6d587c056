using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Questions;

/// <summary>What the question feature sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class QuestionNotices
{
    public const string AskedKind = "questions.asked";
    public const string AnsweredKind = "questions.answered";
    public const string AcceptedKind = "questions.accepted";
    public const string ThankedKind = "questions.thanked";

    /// <summary>Questions from colleagues; the answers to one's own can't be turned off.</summary>
    public const string AskedTopic = "questions.asked";

    /// <summary>That an answer was accepted or thanked for.</summary>
    public const string ThanksTopic = "questions.thanks";

    public static NoticeReason WhyAnswered { get; } = new("asker");

    public static NoticeReason WhyAnswerer { get; } = new("answerer");

    public static Notice Asked(Question question) => new($"question/{question.Id}/asked", AskedKind, question.Id, Topic: AskedTopic);

    public static Notice Answered(Question question, string answerId) =>
        new($"question/{question.Id}/answered/{answerId}", AnsweredKind, question.Id, answerId) { Weight = NoticeWeight.Personal };

    public static Notice Accepted(Question question, string answerId) =>
        new($"question/{question.Id}/accepted/{answerId}", AcceptedKind, question.Id, answerId, ThanksTopic) { Weight = NoticeWeight.Personal };

    public static Notice Thanked(Question question, string answerId) =>
        new($"question/{question.Id}/thanked/{answerId}", ThankedKind, question.Id, answerId, ThanksTopic) { Weight = NoticeWeight.Personal };

    public static NoticeReason WhyAsked(AudienceKind audience, IReadOnlyList<string> products) =>
        new(audience.ToString().ToLowerInvariant(), products);
}
