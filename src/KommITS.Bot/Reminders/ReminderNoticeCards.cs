using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using NodaTime.Extensions;

namespace KommITS.Bot.Reminders;

/// <summary>The card of a reminder that is due; none when it has been taken away or given another time since. Or the word that it does not come.</summary>
internal sealed class ReminderNoticeCards(ReminderBook book, CardLibrary cards, TimeProvider time) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [ReminderNotices.Kind, ReminderNotices.WithdrawnKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (delivery.Notice.Kind == ReminderNotices.WithdrawnKind)
            return await WithdrawnAsync(delivery, member, cancellationToken);
        if (await book.FindAsync(member.Id, delivery.Notice.Subject, cancellationToken) is not { State: not ReminderState.Waiting } reminder
            || ReminderNotices.IdOf(reminder) != delivery.Notice.Id)
            return null;
        var texts = Texts.For(member.Language);
        return cards.Render("reminders/due", DueCard.Of(texts, reminder, reminder.EndedAt ?? time.GetCurrentInstant()), texts.Find);
    }

    /// <summary>The word may go out a moment before the reminder is noted as withdrawn.</summary>
    private async Task<RenderedCard?> WithdrawnAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(member.Id, delivery.Notice.Subject, cancellationToken) is not { Basis: { } basis, State: ReminderState.Waiting or ReminderState.Withdrawn } reminder
            || ReminderNotices.Withdrawn(reminder).Id != delivery.Notice.Id)
            return null;
        var texts = Texts.For(member.Language);
        return cards.Render("reminders/withdrawn", WithdrawnCard.Of(texts, reminder, basis), texts.Find);
    }
}
