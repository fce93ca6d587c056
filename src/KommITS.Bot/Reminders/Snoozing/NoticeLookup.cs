using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime.Extensions;

namespace KommITS.Bot.Reminders.Snoozing;

/// <summary>Finds the notice that is meant by "fråga 6", "utskick 3", "konferens 3", "avtal 3" or "registerfrågan", and whether this very person has got it.</summary>
internal sealed class NoticeLookup(
    QuestionArchive questions, AnnouncementArchive announcements, ConferenceReminders conferences, AgreementNewest agreements, DeliveryBook deliveries, TimeProvider time)
{
    private const int MaxId = 255;
    private static readonly string[] OfConferences = ["konferens", "årsmöte", "conference", "meeting", "annual"];
    private static readonly string[] OfAnnouncements = ["utskick", "meddelande", "announcement", "message"];
    private static readonly string[] OfAgreements = ["avtal", "agreement"];

    /// <returns>The id that such a notice has; null when there is no such thing.</returns>
    public async Task<string?> FindAsync(Member member, string of, int? number, CancellationToken cancellationToken)
    {
        if (of.StartsWith("register", StringComparison.OrdinalIgnoreCase))
            return member.Municipality is { } municipality ? RegisterNotices.UpkeepId(municipality, WorkingHours.MonthOf(time.GetCurrentInstant())) : null;
        if (OfConferences.Any(word => of.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return await conferences.NewestAsync(member.Id, number, cancellationToken);
        if (number is not { } known)
            return null;
        if (OfAnnouncements.Any(word => of.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return await announcements.FindByNumberAsync(known, cancellationToken) is { } announcement ? AnnouncementNotices.SentId(announcement.Id) : null;
        if (OfAgreements.Any(word => of.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return await agreements.FindAsync(known, member.Id, cancellationToken);
        return await questions.FindByNumberAsync(known, cancellationToken) is { } question ? QuestionNotices.Asked(question).Id : null;
    }

    /// <summary>An id from a card may be forged: a delivery is found only under the person's own. It is read before it is recorded as sent.</summary>
    public async Task<bool> HasGotAsync(Member member, string? notice, CancellationToken cancellationToken) =>
        notice is { Length: > 0 and <= MaxId }
        && await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member.Id), cancellationToken) is { Content.State: DeliveryState.Sent or DeliveryState.Sending };
}
