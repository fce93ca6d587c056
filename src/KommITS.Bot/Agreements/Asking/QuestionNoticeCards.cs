using KommITS.Bot.Agreements.Cards;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Asking;

/// <summary>A question about an agreement, to the committee; and what it was answered, to who asked.</summary>
internal sealed class QuestionNoticeCards(AgreementArchive archive, AgreementQuestions questions, MemberDirectory members, AgreementWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [AgreementNotices.AskedKind, AgreementNotices.AnsweredKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var notice = delivery.Notice;
        if (await archive.FindAsync(notice.Subject, cancellationToken) is not { IsOut: true } agreement
            || await questions.FindAsync(agreement.Id, notice.Detail, cancellationToken) is not { } question)
            return null;
        var texts = Texts.For(member.Language);
        var card = notice.Kind == AgreementNotices.AskedKind
            ? AgreementMoves.MayWrite(member) ? await AskedAsync(texts, agreement, question, delivery, member, cancellationToken) : null
            : await AnsweredAsync(texts, agreement, question, delivery, member, cancellationToken);
        return card is null ? null : cards.Render("agreements/told", card, texts.Find);
    }

    private async Task<ToldCard> AskedAsync(Texts texts, Agreement agreement, AgreementQuestion question, Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var title = texts.Format("agreements.askedByTitle", await NameAsync(texts, question.By, cancellationToken), words.Municipality(texts, question.Municipality));
        return new ToldCard(
            title, agreement.Id, texts.Format("agreements.questionKicker", agreement.Number, AgreementWords.Name(texts, agreement)), title, CardBudget.Fit(question.Text, CardBudget.Body), null,
            words.Why(texts, delivery.Reason, member), texts.Format("agreements.answerTyped", question.Number, agreement.Number), question.Id);
    }

    private async Task<ToldCard?> AnsweredAsync(Texts texts, Agreement agreement, AgreementQuestion question, Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (question.Answers.FirstOrDefault(one => delivery.Notice.Id == AgreementNotices.Answered(agreement.Id, question.Id, one.Id).Id) is not { } answer)
            return null;
        var title = texts.Format("agreements.answeredByTitle", await NameAsync(texts, answer.By, cancellationToken), agreement.Number);
        return new ToldCard(
            title, agreement.Id, texts.Format("agreements.questionKicker", agreement.Number, AgreementWords.Name(texts, agreement)), title, CardBudget.Fit(question.Text, CardBudget.Heading),
            CardBudget.Fit(answer.Text, CardBudget.Body), words.Why(texts, delivery.Reason, member), texts.Format("agreements.askTyped", agreement.Number), null);
    }

    private async Task<string> NameAsync(Texts texts, string member, CancellationToken cancellationToken) =>
        await members.FindAsync(member, cancellationToken) is { Name.Length: > 0 } person ? person.Name : texts["agreements.someone"];
}
