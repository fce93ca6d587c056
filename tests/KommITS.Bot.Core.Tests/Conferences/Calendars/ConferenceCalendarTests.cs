using Ical.Net;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Calendars;
using NodaTime;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences.Calendars;

/// <summary>Calendar files as Ical.Net reads them back.</summary>
public sealed class ConferenceCalendarTests
{
    private static readonly Conference Long = Published(Spring with
    {
        Title = "Vårkonferensen åäö ÅÄÖ; med komma, semikolon; och \\ snedstreck",
        Summary = string.Join(' ', Enumerable.Repeat("Ett långt stycke med å, ä och ö som måste vikas på flera rader.", 12)) + "\nNy rad.",
        Address = "Fabriksgatan 2",
    });

    [Fact]
    public void The_file_is_read_back_as_it_was_meant()
    {
        var calendar = Calendar.Load(ConferenceCalendar.Write(Long)!)!;
        Assert.Equal(["c@kommits-bot", "c-s1@kommits-bot", "c-s2@kommits-bot"], calendar.Events.Select(one => one.Uid));
        var whole = calendar.Events[0]!;
        Assert.Equal((Long.Details.Title, Long.Details.Summary, "Örebro, Fabriksgatan 2", 0), (whole.Summary, whole.Description?.ReplaceLineEndings("\n"), whole.Location, whole.Sequence));
        Assert.Equal((Spring.StartsAt, Spring.EndsAt), (Instant.FromDateTimeUtc(whole.Start!.AsUtc), Instant.FromDateTimeUtc(whole.End!.AsUtc)));
        Assert.Equal(("Europe/Stockholm", "Europe/Stockholm"), (whole.Start!.TzId, Assert.Single(calendar.TimeZones)!.TzId));
    }

    [Fact]
    public void Lines_are_folded_at_75_bytes_with_whole_letters()
    {
        var lines = ConferenceCalendar.Write(Long)!.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_counts_the_sequence_on_and_keeps_the_uid_and_a_cancellation_cancels()
    {
        var moved = Published().Write(Spring with { Place = "Umeå" }, Alva, Start).Changed!;
        var (before, after) = (Calendar.Load(ConferenceCalendar.Write(Published())!)!, Calendar.Load(ConferenceCalendar.Write(moved)!)!);
        Assert.Equal(before.Events.Select(one => (one.Uid, one.Sequence + 1)), after.Events.Select(one => (one.Uid, one.Sequence)));
        var cancelled = Calendar.Load(ConferenceCalendar.Write(moved.Cancel("", Alva, Start).Changed!)!)!;
        Assert.Equal(("CANCEL", 2), (cancelled.Method, cancelled.Events[0]!.Sequence));
        Assert.All(cancelled.Events, one => Assert.Equal("CANCELLED", one.Status));
    }

    [Fact]
    public void One_session_alone_and_none_that_there_is_not()
    {
        Assert.Equal("c-s2@kommits-bot", Assert.Single(Calendar.Load(ConferenceCalendar.Write(Published(), "s2")!)!.Events)!.Uid);
        Assert.Null(ConferenceCalendar.Write(Published(), "s9"));
    }

    [Theory]
    [InlineData("Europe/Stockholm", 2027, 3, 28, "2027-03-28T07:00:00Z")]
    [InlineData("Europe/Stockholm", 2027, 10, 31, "2027-10-31T08:00:00Z")]
    [InlineData("Europe/Helsinki", 2027, 6, 1, "2027-06-01T06:00:00Z")]
    public void Hours_are_the_walls_in_each_zone(string zone, int year, int month, int day, string utc)
    {
        var there = Published(Spring with { Zone = zone, Starts = new LocalDate(year, month, day), Ends = null, Sessions = [] });
        var start = Assert.Single(Calendar.Load(ConferenceCalendar.Write(there)!)!.Events)!.Start!;
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(utc).Value, Instant.FromDateTimeUtc(start.AsUtc));
    }
}
