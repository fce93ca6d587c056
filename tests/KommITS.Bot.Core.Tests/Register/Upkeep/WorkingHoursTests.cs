using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("2026-11-02T07:59:59Z", false)]
    [InlineData("2026-11-02T08:00:00Z", true)]
    [InlineData("2026-11-02T14:59:59Z", true)]
    [InlineData("2026-11-02T15:00:00Z", false)]
    [InlineData("2027-07-05T07:00:00Z", true)]
    [InlineData("2027-07-05T14:00:00Z", false)]
    [InlineData("2026-10-26T08:00:00Z", true)]
    [InlineData("2026-10-26T07:00:00Z", false)]
    [InlineData("2027-03-30T07:00:00Z", true)]
    [InlineData("2026-11-07T10:00:00Z", false)]
    [InlineData("2026-11-08T10:00:00Z", false)]
    public void Nine_to_sixteen_on_the_wall_in_Sweden_winter_and_summer(string instant, bool expected) =>
        Assert.Equal(expected, WorkingHours.Include(InstantPattern.ExtendedIso.Parse(instant).Value));

    [Theory]
    [InlineData(2026, 1, 1)]
    [InlineData(2026, 1, 6)]
    [InlineData(2026, 4, 3)]
    [InlineData(2026, 4, 6)]
    [InlineData(2026, 5, 1)]
    [InlineData(2026, 5, 14)]
    [InlineData(2026, 6, 19)]
    [InlineData(2027, 3, 26)]
    [InlineData(2027, 3, 29)]
    [InlineData(2027, 5, 6)]
    [InlineData(2027, 6, 25)]
    [InlineData(2026, 12, 24)]
    [InlineData(2026, 12, 25)]
    [InlineData(2026, 12, 31)]
    [InlineData(2038, 4, 26)]
    public void Holidays_are_no_working_days(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.False(SwedishTime.IsWorkingDay(date));
        Assert.InRange(date.DayOfWeek, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
    }

    [Fact]
    public void Of_a_year_all_other_weekdays_are_working_days() =>
        Assert.Equal(251, Enumerable.Range(0, 365).Count(day => SwedishTime.IsWorkingDay(new LocalDate(2026, 1, 1).PlusDays(day))));

    [Fact]
    public void A_month_is_Swedens() =>
        Assert.Equal(("2026-12", "2026-11"), (WorkingHours.MonthOf(Instant.FromUtc(2026, 11, 30, 23, 30)), WorkingHours.MonthBefore(Instant.FromUtc(2026, 11, 30, 23, 30))));
}
