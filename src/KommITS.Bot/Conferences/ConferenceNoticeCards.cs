using KommITS.Bot.Cards;
using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences;

/// <summary>What is sent about conferences, as things are when the card is made: who is no longer concerned gets nothing.</summary>
internal sealed class ConferenceNoticeCards(ConferenceArchive archive, RosterBook rosters, CardLibrary cards, TimeProvider time) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } =
        [ConferenceNotices.ReminderKind, ConferenceNotices.ChangedKind, ConferenceNotices.CancelledKind, ConferenceNotices.OfferedKind, ConferenceNotices.LapsedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var notice = delivery.Notice;
        if (await archive.FindAsync(notice.Subject, cancellationToken) is not { IsOut: true } conference)
            return null;
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var texts = Texts.For(member.Language);
        var card = notice.Kind switch
        {
            ConferenceNotices.ReminderKind => Reminder(texts, conference, roster, delivery),
            ConferenceNotices.OfferedKind => Offered(texts, conference, roster, member),
            ConferenceNotices.LapsedKind => Lapsed(texts, conference, roster, delivery),
            ConferenceNotices.ChangedKind => conference.IsPublished ? NoticeCard.Changed(texts, conference, delivery.Reason) : null,
            _ => conference.Status == ConferenceStatus.Cancelled ? NoticeCard.Cancelled(texts, conference, delivery.Reason) : null,
        };
        return card is null ? null : cards.Render("conferences/notice", card, texts.Find);
    }

    /// <summary>Before it is sent the condition must hold now; a card that was sent stays, with what is true now. One that was put off is of no use for ever.</summary>
    private NoticeCard? Reminder(Texts texts, Conference conference, Roster roster, Core.Notices.Delivery delivery)
    {
        if (!conference.IsPublished || ReminderPlan.Of(conference).FirstOrDefault(one => one.Key == delivery.Notice.Detail) is not { } planned)
            return null;
        var (isSent, now) = (delivery.State == DeliveryState.Sent, time.GetCurrentInstant());
        if (delivery.IsSnoozed && !(now < planned.UsefulUntil(conference.Details)))
            return null;
        return isSent || ReminderCondition.WhyFor(planned, conference, roster, delivery.Member) is not null
            ? NoticeCard.Reminder(texts, conference, planned, roster.Find(delivery.Member), delivery.Reason, now)
            : null;
    }

    /// <summary>Not to who has registered again since, or was offered another seat.</summary>
    private NoticeCard? Lapsed(Texts texts, Conference conference, Roster roster, Core.Notices.Delivery delivery) =>
        conference.IsPublished && roster.Find(delivery.Member) is { State: RegistrationState.Lapsed } lapsed
        && ConferenceNotices.Lapsed(conference, lapsed).Id == delivery.Notice.Id
            ? NoticeCard.Lapsed(texts, conference, lapsed, time.GetCurrentInstant())
            : null;

    private static NoticeCard? Offered(Texts texts, Conference conference, Roster roster, Member member) =>
        conference.IsPublished && roster.Find(member.Id) is { State: RegistrationState.Offered, OfferedUntil: not null } offered ? NoticeCard.Offered(texts, conference, offered) : null;
}
