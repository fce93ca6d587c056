using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Questions.Cards;

namespace KommITS.Bot.Questions;

/// <summary>The cards of the notices about questions, from the question as it is when they are sent.</summary>
internal sealed class QuestionNoticeCards(QuestionArchive archive, QuestionWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } =
        [QuestionNotices.AskedKind, QuestionNotices.AnsweredKind, QuestionNotices.AcceptedKind, QuestionNotices.ThankedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var question = await archive.FindAsync(delivery.Notice.Subject, cancellationToken);
        if (question is null or { Status: QuestionStatus.Deleted })
            return null;
        var texts = Texts.For(member.Language);
        return delivery.Notice.Kind == QuestionNotices.AskedKind
            ? RenderAsked(texts, question, delivery, member)
            : RenderAboutAnswer(texts, question, delivery.Notice);
    }

    private RenderedCard? RenderAsked(Texts texts, Question question, Core.Notices.Delivery delivery, Member member) =>
        question.Waits(member.Id)
            ? cards.Render("questions/asked", AskedCard.Of(texts, words, question, delivery, member), texts.Find)
            : null;

    private RenderedCard? RenderAboutAnswer(Texts texts, Question question, Notice notice)
    {
        if (question.FindAnswer(notice.Detail!) is not { } answer)
            return null;
        return notice.Kind switch
        {
            QuestionNotices.AnsweredKind => cards.Render("questions/answered", AnsweredCard.Of(texts, words, question, answer), texts.Find),
            QuestionNotices.AcceptedKind => cards.Render("questions/told", ToldCard.Of(texts, question, answer, "questions.acceptedTitle"), texts.Find),
            _ => cards.Render("questions/told", ToldCard.Of(texts, question, answer, "questions.thankedTitle"), texts.Find),
        };
    }
}
