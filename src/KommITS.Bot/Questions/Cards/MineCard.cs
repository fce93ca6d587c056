using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

internal sealed record MineCard(string Fallback, string Title, IReadOnlyList<MineCard.Item> Items, string? More)
{
    private const int Shown = 10;
    private const int ShownOfQuestion = 200;

    public static MineCard Of(Texts texts, IReadOnlyList<Question> questions)
    {
        var title = texts.Count("questions.mineTitle", questions.Count);
        return new MineCard(
            title,
            title,
            [.. questions.Take(Shown).Select(question => ItemOf(texts, question))],
            questions.Count > Shown ? texts.Format("questions.mineMore", Shown) : null);
    }

    private static Item ItemOf(Texts texts, Question question) => new(
        question.Id,
        QuestionWords.Short(question.Text, ShownOfQuestion),
        texts.Format(
            "questions.mineMeta",
            question.Number,
            texts.Day(question.AskedAt),
            QuestionWords.AnswerCount(texts, question),
            QuestionWords.Status(texts, question)),
        texts["questions.show"]);

    internal sealed record Item(string Id, string Question, string Meta, string ShowTitle);
}
