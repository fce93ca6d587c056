using System.Globalization;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

/// <summary>A question with all its answers, and what this viewer may do with them.</summary>
internal sealed record AnswersCard(
    string Fallback,
    string Id,
    string Kicker,
    string Question,
    string Status,
    string AcceptTitle,
    string ThankTitle,
    bool MayAnswer,
    bool MayClose,
    bool MayDelete,
    string? Earlier,
    string? Typed,
    IReadOnlyList<AnswersCard.Item> Answers)
{
    /// <summary>At a time, besides the accepted one, which always comes first; they keep their own numbers.</summary>
    private const int ShownAnswers = 7;

    public static AnswersCard Of(Texts texts, QuestionWords words, Question question, Member viewer, int? before = null)
    {
        var end = Math.Clamp(before ?? question.Answers.Count, 0, question.Answers.Count);
        var start = Math.Max(0, end - ShownAnswers);
        var mine = question.Asker.Member == viewer.Id;
        var shown = question.Answers.Index().Where(entry => entry.Item.Accepted || (entry.Index >= start && entry.Index < end))
            .OrderByDescending(entry => entry.Item.Accepted).ToList();
        var room = CardBudget.Body / Math.Max(shown.Count, 1);
        return new AnswersCard(
            texts.Format("questions.toldKicker", question.Number),
            question.Id,
            texts.Format("questions.answersKicker", question.Number, texts.Name(question.Asker.Name), words.Municipality(texts, question.Asker.Municipality)),
            CardBudget.Fit(question.Text, CardBudget.Heading),
            StatusOf(texts, question),
            texts["questions.acceptShort"],
            texts["questions.thank"],
            MayAnswer: !mine && question.TakesAnswers,
            MayClose: mine && question.TakesAnswers,
            MayDelete: mine && question.Answers.Count == 0,
            start > 0 ? start.ToString(CultureInfo.InvariantCulture) : null,
            mine && question.Answers.Count > 0 ? texts.Format("questions.answersTyped", question.Number) : null,
            [.. shown.Select(entry => ItemOf(texts, words, entry.Item, entry.Index + 1, room, mine))]);
    }

    private static string StatusOf(Texts texts, Question question)
    {
        var line = texts.Format(
            "questions.statusLine",
            texts.Day(question.AskedAt),
            texts.Count("questions.people", question.Asked),
            QuestionWords.AnswerCount(texts, question),
            QuestionWords.Status(texts, question));
        return question.IsSample ? texts.Format("questions.metaSample", line) : line;
    }

    private static Item ItemOf(Texts texts, QuestionWords words, Answer answer, int number, int room, bool mine) => new(
        answer.Id,
        answer.Accepted ? "emphasis" : "default",
        MarkOf(texts, answer, mine && answer.Thanked),
        texts.Format("questions.answerLine", number, words.Person(texts, answer.Author)),
        answer.Author.Runs.Count > 0
            ? texts.Format("questions.answerMeta", words.Products(texts, answer.Author.Runs), texts.Day(answer.AnsweredAt))
            : texts.Format("questions.answerDate", texts.Day(answer.AnsweredAt)),
        CardBudget.Fit(answer.Text, room),
        MayAccept: mine && !answer.Accepted,
        MayThank: mine && !answer.Thanked);

    private static string? MarkOf(Texts texts, Answer answer, bool thanked) => (answer.Accepted, thanked) switch
    {
        (true, true) => texts["questions.acceptedThankedMark"],
        (true, false) => texts["questions.acceptedMark"],
        (false, true) => texts["questions.thankedMark"],
        _ => null,
    };

    internal sealed record Item(string AnswerId, string Style, string? Mark, string By, string Meta, string Answer, bool MayAccept, bool MayThank);
}
