using KommITS.Bot.Core.Conferences;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

/// <summary>Four conferences of 2027: one in the days after the change to summer time, the annual meeting, one in June, and one in the days after the change back.</summary>
internal static class YearPlan
{
    public static IReadOnlyList<ConferenceDetails> Conferences { get; } =
    [
        Of("Vår", new LocalDate(2027, 3, 29), days: 2, opens: new LocalDate(2027, 1, 15), closes: new LocalDate(2027, 3, 14)) with { SeatsOnSite = 30, SeatsRemote = null, HotelDeadline = new LocalDate(2027, 3, 10) },
        Of("Årsmöte", new LocalDate(2027, 5, 14), days: 1, opens: new LocalDate(2027, 2, 1), closes: new LocalDate(2027, 5, 10)) with
        {
            SeatsOnSite = 0, SeatsRemote = null, IsAnnualMeeting = true, NoticeDate = new LocalDate(2027, 4, 14), Documents = [new ConferenceDocument("A", "https://example.org/a")],
        },
        Of("Juni", new LocalDate(2027, 6, 9), days: 1, opens: new LocalDate(2027, 4, 1), closes: new LocalDate(2027, 6, 1)) with { SeatsOnSite = 20, SeatsRemote = 0 },
        Of("Höst", new LocalDate(2027, 11, 1), days: 2, opens: new LocalDate(2027, 8, 16), closes: new LocalDate(2027, 10, 15)) with { SeatsOnSite = null, SeatsRemote = null, HotelDeadline = new LocalDate(2027, 10, 11) },
    ];

    private static ConferenceDetails Of(string title, LocalDate starts, int days, LocalDate opens, LocalDate closes) => new()
    {
        Title = title,
        Place = "Örebro",
        Starts = starts,
        Ends = starts.PlusDays(days - 1),
        RegistrationOpens = opens,
        RegistrationCloses = closes,
        Sessions =
        [
            .. from day in Enumerable.Range(0, days)
               from hour in new[] { 9, 11, 14 }
               select new ConferenceSession($"s{(day * 24) + hour}", starts.PlusDays(day), new LocalTime(hour, 0), new LocalTime(hour + 1, 0), $"Pass {hour}"),
        ],
    };
}
