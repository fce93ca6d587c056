using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

internal sealed record WhichCard(
    string Fallback,
    string Title,
    string? Body,
    string Token,
    string Selected,
    string SendTitle,
    IReadOnlyList<WhichCard.Choice> Questions)
{
    private const int ShownOfText = 200;

    public static WhichCard Of(Texts texts, QuestionWords words, AnswerState state, IReadOnlyList<Question> candidates) => new(
        texts["questions.whichTitle"],
        texts["questions.whichTitle"],
        state.Text is null ? null : texts.Format("questions.whichBody", QuestionWords.Short(state.Text, ShownOfText)),
        state.Token,
        candidates.Count == 1 ? candidates[0].Id : "",
        texts[state.Text is null ? "questions.whichNext" : "questions.whichSend"],
        [.. candidates.Select(question => new Choice(TitleOf(texts, words, question), question.Id))]);

    private static string TitleOf(Texts texts, QuestionWords words, Question question) => texts.Format(
        "questions.whichChoice",
        question.Number,
        words.AskerPlace(texts, question),
        QuestionWords.Short(question.Text, ShownOfText));

    internal sealed record Choice(string Title, string Value);
}
