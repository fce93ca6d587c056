using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions;

/// <summary>The facts of a question in the words of one language.</summary>
internal sealed class QuestionWords(ReferenceData reference)
{
    private const int MostProducts = 8;

    public string Municipality(Texts texts, string? code) =>
        reference.FindMunicipality(code) is { } municipality ? texts.Municipality(municipality) : texts["members.notGiven"];

    /// <summary>"Alva Exempel, Lekebergs kommun"; "en medlem i Lekebergs kommun" for who was forgotten.</summary>
    public string Person(Texts texts, Author author) => author.Name.Length == 0
        ? texts.Format("questions.someone", Municipality(texts, author.Municipality))
        : texts.Format("questions.person", author.Name, Municipality(texts, author.Municipality));

    /// <summary>Who asks, as peers see it.</summary>
    public string Asker(Texts texts, Question question) => question.IsAnonymous ? texts["questions.anonymousPerson"] : Person(texts, question.Asker);

    public static string AskerName(Texts texts, Question question) => question.IsAnonymous ? texts["questions.anonymousName"] : texts.Name(question.Asker.Name);

    public string AskerPlace(Texts texts, Question question) =>
        question.IsAnonymous ? texts["questions.anonymousPlace"] : Municipality(texts, question.Asker.Municipality);

    /// <summary>The person, and what their municipality runs of what the question concerns.</summary>
    public string PersonWithSystems(Texts texts, Author author) => author.Runs.Count == 0
        ? Person(texts, author)
        : texts.Format("questions.byRuns", texts.Name(author.Name), Municipality(texts, author.Municipality), Products(texts, author.Runs));

    /// <summary>"Lifecare och Procapita"; of many the first ones.</summary>
    public string Products(Texts texts, IReadOnlyList<string> ids) => ids.Count <= MostProducts
        ? texts.List(NamesOf(ids))
        : texts.Format("questions.andMore", string.Join(", ", NamesOf(ids).Take(MostProducts)), ids.Count - MostProducts);

    /// <summary>"Lifecare eller Procapita".</summary>
    public string AnyProduct(Texts texts, IReadOnlyList<string> ids) => texts.AnyOf(NamesOf(ids));

    private List<string> NamesOf(IReadOnlyList<string> ids) => [.. ids.Select(id => reference.FindProduct(id)?.Name ?? id)];

    public string County(Texts texts, string? municipality) => reference.FindMunicipality(municipality) is { } found ? texts.County(found) : texts["questions.county"];

    public static string AnswerCount(Texts texts, Question question) => question.SeenAnswers.Count == 0
        ? texts["questions.answerCount_zero"]
        : texts.Count("questions.answerCount", question.SeenAnswers.Count);

    public static string Status(Texts texts, Question question) => texts[question.Status switch
    {
        _ when question.IsHidden => "questions.statusHidden",
        QuestionStatus.Open => "questions.statusOpen",
        QuestionStatus.Solved => "questions.statusSolved",
        _ => "questions.statusClosed",
    }];

    /// <summary>What the button says that opens the question.</summary>
    public static string ShowTitle(Texts texts, Question question) => question.SeenAnswers.Count == 0
        ? texts["questions.showQuestion"]
        : texts.Count("questions.showAnswers", question.SeenAnswers.Count);

    /// <summary>The beginning of a long text, with its last character whole.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
