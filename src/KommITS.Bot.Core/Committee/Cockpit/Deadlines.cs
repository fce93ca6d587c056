using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Cockpit;

public enum DeadlineKind
{
    RegistrationOpens,
    RegistrationCloses,
    Hotel,

    /// <summary>The statutory notice goes out.</summary>
    Notice,
    ConferenceStarts,

    /// <summary>An announcement waits for a second member of the committee.</summary>
    Approval,

    /// <summary>The last day to give notice of an agreement.</summary>
    AgreementNotice,
    AgreementEnds,

    /// <summary>Somebody has to say that the summary is still right.</summary>
    AgreementReview,
}

/// <param name="Number">Of the conference, the announcement or the agreement.</param>
public sealed record Deadline(LocalDate Day, DeadlineKind Kind, string Id, int Number, string Name)
{
    /// <summary>How far ahead the cockpit looks.</summary>
    public const int DaysAhead = 60;

    public static IReadOnlyList<Deadline> Of(IEnumerable<Conference> conferences, IEnumerable<Announcement> announcements, IEnumerable<Agreement> agreements, Instant now)
    {
        var today = SwedishTime.DayOf(now);
        return
        [
            .. conferences.Where(one => one is { IsPublished: true, IsSample: false }).SelectMany(Of)
                .Concat(agreements.Where(one => one is { IsPublished: true, IsSample: false }).SelectMany(Of))
                .Where(one => one.Day >= today && one.Day <= today.PlusDays(DaysAhead))
                .Concat(announcements.Where(one => one is { WaitsForApproval: true, IsSample: false }).Select(one => ApprovalOf(one, today)))
                .OrderBy(one => one.Day).ThenBy(one => one.Kind).ThenBy(one => one.Number),
        ];
    }

    private static IEnumerable<Deadline> Of(Conference conference)
    {
        var details = conference.Details;
        (LocalDate? Day, DeadlineKind Kind)[] days =
        [
            (details.RegistrationOpens, DeadlineKind.RegistrationOpens),
            (details.RegistrationCloses, DeadlineKind.RegistrationCloses),
            (details.HotelDeadline, DeadlineKind.Hotel),
            (details.IsAnnualMeeting ? details.NoticeDate : null, DeadlineKind.Notice),
            (details.Starts, DeadlineKind.ConferenceStarts),
        ];
        return days.Where(one => one.Day is not null).Select(one => new Deadline(one.Day!.Value, one.Kind, conference.Id, conference.Number, details.Title));
    }

    private static IEnumerable<Deadline> Of(Agreement agreement)
    {
        foreach (var (kind, day) in DeadlinePlan.DeadlinesOf(agreement.Terms))
            yield return Of(agreement, day, kind == Agreements.Reminders.DeadlineKind.Notice ? DeadlineKind.AgreementNotice : DeadlineKind.AgreementEnds);
        if (agreement.NextReview is { } review)
            yield return Of(agreement, review, DeadlineKind.AgreementReview);
    }

    private static Deadline Of(Agreement agreement, LocalDate day, DeadlineKind kind) => new(day, kind, agreement.Id, agreement.Number, agreement.Terms.Title);

    /// <summary>It holds up its send, or, where none is set, waits since today.</summary>
    private static Deadline ApprovalOf(Announcement announcement, LocalDate today) => new(
        announcement.SendAt is { } at && SwedishTime.DayOf(at) > today ? SwedishTime.DayOf(at) : today,
        DeadlineKind.Approval, announcement.Id, announcement.Number, announcement.Newest.Title);
}
