using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

internal sealed record SimilarCard(string Fallback, string Title, IReadOnlyList<SimilarCard.Item> Items)
{
    private const int ShownOfQuestion = 300;
    private const int ShownOfAnswer = 600;

    public static SimilarCard Of(Texts texts, QuestionWords words, IReadOnlyList<Question> questions)
    {
        var title = texts.Count("questions.similarTitle", questions.Count);
        return new SimilarCard(title, title, [.. questions.Select(question => ItemOf(texts, words, question))]);
    }

    private static Item ItemOf(Texts texts, QuestionWords words, Question question)
    {
        var meta = texts.Format(
            "questions.meta",
            question.Number,
            words.AskerPlace(texts, question),
            texts.Day(question.AskedAt),
            QuestionWords.AnswerCount(texts, question));
        return new Item(
            question.Id,
            QuestionWords.Short(question.Text, ShownOfQuestion),
            question.IsSample ? texts.Format("questions.metaSample", meta) : meta,
            BestAnswerOf(texts, words, question),
            QuestionWords.ShowTitle(texts, question));
    }

    /// <summary>The accepted answer, else the first.</summary>
    private static BestAnswer? BestAnswerOf(Texts texts, QuestionWords words, Question question)
    {
        if ((question.AcceptedAnswer ?? (question.SeenAnswers is [var first, ..] ? first : null)) is not { } answer)
            return null;
        var by = texts.Format(answer.Accepted ? "questions.acceptedBy" : "questions.answerBy", words.Municipality(texts, answer.Author.Municipality));
        return new BestAnswer(by, QuestionWords.Short(answer.Text, ShownOfAnswer));
    }

    internal sealed record Item(string Id, string Question, string Meta, BestAnswer? Answer, string ShowTitle);

    internal sealed record BestAnswer(string By, string Text);
}
