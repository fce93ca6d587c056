using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Language.Dates;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Announcements;

public sealed class StockholmTimeTests
{
    [Theory]
    [InlineData(2027, 3, 28, 8, 0, 6, 0, ClockDoubt.None)]
    [InlineData(2026, 10, 25, 8, 0, 7, 0, ClockDoubt.None)]
    [InlineData(2027, 3, 28, 2, 30, 1, 0, ClockDoubt.Skipped)]
    [InlineData(2026, 10, 25, 2, 30, 0, 30, ClockDoubt.Repeated)]
    public void A_time_on_the_wall_is_the_right_moment_on_both_days_of_the_change(
        int year, int month, int day, int hour, int minute, int hourUtc, int minuteUtc, ClockDoubt doubt) =>
        Assert.Equal(
            new StockholmTime(Instant.FromUtc(year, month, day, hourUtc, minuteUtc), doubt),
            StockholmTime.Of(new LocalDateTime(year, month, day, hour, minute)));
}
