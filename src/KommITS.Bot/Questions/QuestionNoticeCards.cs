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
            : RenderAboutAnswer(texts, question, delivery, member);
    }

    private RenderedCard? RenderAsked(Texts texts, Question question, Core.Notices.Delivery delivery, Member member)
    {
        if (question.Waits(member.Id))
            return cards.Render("questions/asked", AskedCard.Of(texts, words, question, delivery, member), texts.Find);
        return question.IsHidden ? RenderHidden(texts, question, delivery) : RenderDone(texts, question, delivery);
    }

    /// <summary>A card that went out says so in its place; one that did not go out yet is not sent.</summary>
    private RenderedCard? RenderHidden(Texts texts, Question question, Core.Notices.Delivery delivery)
    {
        if (delivery.State != DeliveryState.Sent)
            return null;
        var title = texts.Format("questions.hiddenTitle", question.Number);
        return cards.Render("turn/note", new { Fallback = title, Title = title, Body = texts["questions.hiddenBody"] }, texts.Find);
    }

    /// <summary>Made anew for who has answered or declined: what it was about, with nothing left to do.</summary>
    private RenderedCard? RenderDone(Texts texts, Question question, Core.Notices.Delivery delivery)
    {
        if (delivery.State != DeliveryState.Sent)
            return null;
        var title = texts.Format("questions.toldKicker", question.Number);
        return cards.Render("turn/note", new { Fallback = title, Title = title, Body = CardBudget.Fit(question.Text, CardBudget.Body) }, texts.Find);
    }

    private RenderedCard? RenderAboutAnswer(Texts texts, Question question, Core.Notices.Delivery delivery, Member member)
    {
        var notice = delivery.Notice;
        if (question.FindAnswer(notice.Detail!) is not { } answer)
            return null;
        if (!question.IsSeenBy(member) || !answer.IsSeenBy(member))
            return RenderHidden(texts, question, delivery);
        return notice.Kind switch
        {
            QuestionNotices.AnsweredKind => cards.Render("questions/answered", AnsweredCard.Of(texts, words, question, answer), texts.Find),
            QuestionNotices.AcceptedKind => cards.Render("questions/told", ToldCard.Of(texts, question, answer, "questions.acceptedTitle"), texts.Find),
            _ => cards.Render("questions/told", ToldCard.Of(texts, question, answer, "questions.thankedTitle"), texts.Find),
        };
    }
}
