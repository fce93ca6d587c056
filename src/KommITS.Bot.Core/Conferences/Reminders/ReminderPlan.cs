using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Reminders;

/// <summary>Every reminder of a conference and its time, by the clock on the wall there. It is worked out anew at each look, so that what is moved moves its reminders along.</summary>
public static class ReminderPlan
{
    public static readonly Duration BeforeSession = Duration.FromMinutes(15);

    private const int HotelDays = 3;
    private const int DocumentDays = 7;
    private static readonly int[] ClosingDays = [7, 1];
    private static readonly int[] AheadDays = [30, 7];
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Early = new(7, 30);
    private static readonly LocalTime Opening = new(8, 0);
    private static readonly Duration Patience = Duration.FromHours(48);
    private static readonly Duration FeedbackTime = Duration.FromDays(10);

    /// <returns>In the order of their times.</returns>
    public static IReadOnlyList<PlannedReminder> Of(Conference conference) => conference is { PublishedAt: { } published, Details.Starts: not null }
        ? [.. Registering(conference.Details, published).Concat(Coming(conference.Details)).Concat(Sessions(conference.Details)).Concat(Meeting(conference.Details)).OrderBy(one => one.At)]
        : [];

    private static IEnumerable<PlannedReminder> Registering(ConferenceDetails details, Instant published)
    {
        var closes = details.RegistrationClosesAt;
        yield return new("open", ReminderOccasion.Open, Instant.Max(details.RegistrationOpensAt ?? published, published), Instant.Min(closes, details.StartsAt));
        if (details.RegistrationCloses is not { } last)
            yield break;
        foreach (var days in ClosingDays)
            yield return new($"closing-{days}", ReminderOccasion.Closing, details.Ahead(last, days), Instant.Min(closes, details.Ahead(last, days) + Patience));
    }

    private static IEnumerable<PlannedReminder> Coming(ConferenceDetails details)
    {
        if (details.HotelDeadline is { } hotel)
            yield return new("hotel", ReminderOccasion.Hotel, details.Ahead(hotel, HotelDays), Instant.Min(details.EndOf(hotel), details.StartsAt));
        foreach (var days in AheadDays)
            yield return new($"start-{days}", ReminderOccasion.Ahead, details.Ahead(details.FirstDay, days), details.Ahead(details.FirstDay, days) + Patience);
        var today = details.At(details.FirstDay, Early);
        yield return new("start-1", ReminderOccasion.Eve, details.At(details.FirstDay.PlusDays(-1), Morning), Instant.Min(today, details.StartsAt));
        yield return new("today", ReminderOccasion.Today, today, Instant.Min(details.EndOf(details.FirstDay), details.EndsAt));
        var after = details.At(details.LastDay.PlusDays(1), Morning);
        yield return new("feedback", ReminderOccasion.Feedback, after, after + FeedbackTime);
    }

    /// <summary>
    /// So many days before, in the morning. What is not for the very day before does not fall on a day off, on which most are left alone: it would come after, and be late. It comes on
    /// the last working day before instead.
    /// </summary>
    private static Instant Ahead(this ConferenceDetails details, LocalDate day, int days) => details.At(WorkingDay(day.PlusDays(-days)), Morning);

    private static LocalDate WorkingDay(LocalDate day)
    {
        while (!SwedishTime.IsWorkingDay(day))
            day = day.PlusDays(-1);
        return day;
    }

    /// <summary>Those that begin at the same time are one reminder.</summary>
    private static IEnumerable<PlannedReminder> Sessions(ConferenceDetails details) =>
        from session in details.Sessions
        group session by details.StartOf(session) into together
        let first = together.OrderBy(session => session.Id, StringComparer.Ordinal).First()
        select new PlannedReminder($"session-{first.Id}", ReminderOccasion.Session, together.Key - BeforeSession, together.Key, first.Id);

    private static IEnumerable<PlannedReminder> Meeting(ConferenceDetails details)
    {
        if (!details.IsAnnualMeeting)
            yield break;
        if (details.NoticeDate is { } notice)
            yield return new("notice", ReminderOccasion.Notice, details.At(WorkingDay(notice), Opening), details.StartsAt);
        if (details.Documents.Count > 0)
            yield return new("documents", ReminderOccasion.Documents, details.Ahead(details.FirstDay, DocumentDays), details.StartsAt);
    }
}
