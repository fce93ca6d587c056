using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;

namespace KommITS.Bot.Questions.Cards;

/// <summary>A peer is asked.</summary>
internal sealed record AskedCard(
    string Fallback,
    string Id,
    string Kicker,
    string Question,
    string Asker,
    string? Runs,
    string Why,
    string Typed)
{
    public static AskedCard Of(Texts texts, QuestionWords words, Question question, Core.Notices.Delivery delivery, Member member) => new(
        texts.Format("questions.askedKicker", question.Number),
        question.Id,
        texts.Format("questions.askedKicker", question.Number),
        CardBudget.Fit(question.Text, CardBudget.Body),
        words.Person(texts, question.Asker),
        question.Asker.Runs.Count > 0 ? words.Products(texts, question.Asker.Runs) : null,
        WhyOf(texts, words, delivery.Reason, member),
        texts.Format("questions.answerTyped", question.Number));

    private static string WhyOf(Texts texts, QuestionWords words, NoticeReason reason, Member member) => reason.Code switch
    {
        "systems" => texts.Format(
            "questions.whySystems", words.Municipality(texts, member.Municipality), words.Products(texts, reason.Products ?? [])),
        "named" => texts.Format("questions.whyNamed", words.Municipality(texts, member.Municipality)),
        "county" => texts.Format("questions.whyCounty", words.County(texts, member.Municipality)),
        _ => texts["questions.whyAll"],
    };
}

/// <summary>The asker gets an answer.</summary>
internal sealed record AnsweredCard(
    string Fallback,
    string Id,
    string AnswerId,
    string Kicker,
    string Question,
    string Answer,
    string By,
    string Why,
    string ShowTitle)
{
    public static AnsweredCard Of(Texts texts, QuestionWords words, Question question, Answer answer) => new(
        texts.Format("questions.answeredKicker", question.Number),
        question.Id,
        answer.Id,
        texts.Format("questions.answeredKicker", question.Number),
        CardBudget.Fit(question.Text, CardBudget.Heading),
        CardBudget.Fit(answer.Text, CardBudget.Body),
        words.PersonWithSystems(texts, answer.Author),
        texts["questions.whyAsker"],
        QuestionWords.ShowTitle(texts, question));
}

/// <summary>Who answered is told that it helped.</summary>
internal sealed record ToldCard(string Fallback, string Id, string Kicker, string Title, string Body, string Answer, string Why, string ShowTitle)
{
    public static ToldCard Of(Texts texts, Question question, Answer answer, string titleKey)
    {
        var title = texts.Format(titleKey, texts.Name(question.Asker.Name));
        return new ToldCard(
            title,
            question.Id,
            texts.Format("questions.toldKicker", question.Number),
            title,
            CardBudget.Fit(question.Text, CardBudget.Heading),
            CardBudget.Fit(answer.Text, CardBudget.Body),
            texts["questions.whyAnswerer"],
            texts["questions.showQuestion"]);
    }
}
