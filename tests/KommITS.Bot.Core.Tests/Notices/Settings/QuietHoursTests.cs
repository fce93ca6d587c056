using CsCheck;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Notices.Settings;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-11-27T17:59", false)]
    [InlineData("2026-11-27T18:00", true)]
    [InlineData("2026-11-28T12:00", true)]
    [InlineData("2026-11-30T06:59", true)]
    [InlineData("2026-11-30T07:00", false)]
    [InlineData("2026-12-24T12:00", true)]
    [InlineData("2027-06-25T12:00", true)]
    public void By_default_evenings_nights_and_days_off_are_quiet(string local, bool isQuiet) =>
        Assert.Equal(isQuiet, QuietHours.Default.Include(At(local)));

    [Theory]
    [InlineData("2026-11-26T23:00", "2026-11-27T07:00")]
    [InlineData("2026-11-27T18:00", "2026-11-30T07:00")]
    [InlineData("2026-11-27T12:00", "2026-11-27T12:00")]
    [InlineData("2026-12-23T19:00", "2026-12-28T07:00")]
    [InlineData("2027-03-26T09:00", "2027-03-30T07:00")]
    [InlineData("2026-10-23T18:30", "2026-10-26T07:00")]
    public void They_end_on_the_next_working_morning_also_over_a_change_of_the_clock(string local, string end) =>
        Assert.Equal(end, Local(QuietHours.Default.EndAfter(At(local))));

    /// <summary>On 28 March 2027 the clock goes from 02:00 to 03:00, on 31 October from 03:00 to 02:00.</summary>
    [Theory]
    [InlineData("2027-03-28T00:30", "2027-03-28T03:00")]
    [InlineData("2027-10-31T00:30", "2027-10-31T02:30")]
    public void An_end_that_does_not_exist_is_the_first_hour_that_does_and_one_that_comes_twice_the_first(string local, string end)
    {
        var quiet = new QuietHours(new LocalTime(22, 0), new LocalTime(2, 30), Weekends: false);
        var ends = quiet.EndAfter(At(local));
        Assert.Equal(end, Local(ends));
        Assert.Equal(SwedishTime.At(LocalOf("2027-10-31T02:30")), quiet.EndAfter(At("2027-10-31T00:30")));
    }

    [Theory]
    [InlineData("2026-11-25T10:00", false, "2026-11-26T07:00")]
    [InlineData("2026-11-27T10:00", false, "2026-11-30T07:00")]
    [InlineData("2026-11-25T10:00", true, "2026-11-30T07:00")]
    [InlineData("2027-03-25T10:00", true, "2027-03-30T07:00")]
    public void The_digest_comes_on_the_next_working_morning_or_the_weeks_first(string local, bool weekly, string expected) =>
        Assert.Equal(expected, Local(QuietHours.Default.NextMorning(At(local), weekly)));

    [Fact]
    public void Who_wants_none_has_none_and_gets_the_digest_at_eight()
    {
        var settings = new NoticeSettings { QuietFrom = new LocalTime(0, 0), QuietUntil = new LocalTime(0, 0), QuietWeekends = false };
        var quiet = QuietHours.Of(settings, QuietHours.Default);
        Assert.False(quiet.Include(At("2026-11-28T03:00")));
        Assert.Equal("2026-11-30T08:00", Local(quiet.NextMorning(At("2026-11-28T03:00"), onMondays: false)));
    }

    [Fact]
    public void Whatever_the_hours_they_end_later_at_a_time_that_is_not_quiet() =>
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 23], Gen.Bool, Gen.Int[0, 60 * 24 * 800]).Sample(
            (from, until, weekends, minutes) =>
            {
                var quiet = new QuietHours(new LocalTime(from, 0), new LocalTime(until, 0), weekends);
                var now = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(minutes);
                var end = quiet.EndAfter(now);
                Assert.True(end >= now && !quiet.Include(end));
                Assert.Equal(!quiet.Include(now), end == now);
                Assert.True(quiet.NextMorning(now, onMondays: false) > now);
            },
            iter: 2000);

    private static LocalDateTime LocalOf(string local) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value;

    private static Instant At(string local) => SwedishTime.At(LocalOf(local));

    private static string Local(Instant instant) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(SwedishTime.LocalOf(instant));
}
