using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using KommITS.Bot.Core.Reminders.Reading;

namespace KommITS.Bot.Core.Tests.Reminders;

/// <summary>Tables of what people ask for, each read on a Monday afternoon, a Friday morning, both nights of the changed clocks, late on New Year's Eve and on a leap day.</summary>
public class TimeTableTests
{
    private static readonly string[] Nows =
        ["2026-11-23T15:00", "2026-11-27T08:30", "2027-03-28T00:30", "2026-10-25T00:30", "2026-12-31T23:40", "2028-02-29T12:10"];

    /// <summary>What is written alike in both languages is read once.</summary>
    public static TheoryData<string> Rows => [.. Lines("sv").Union(Lines("en"))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_people_ask_for_is_read_as_they_mean_it(string row)
    {
        var columns = row.Split(';');
        Assert.Equal(columns[2..], Nows.Select(now => TimeBench.Meaning(columns[0], now)));
        Assert.All(Nows, now => Assert.Equal(columns[1], TimeBench.Read(columns[0], now, TimeBench.Spring).About ?? ""));
    }

    [Fact]
    public void The_tables_are_broad()
    {
        Assert.True(Lines("sv").Length >= 120);
        Assert.True(Lines("en").Length >= 80);
    }

    /// <summary>The official reader of TIMEX reads ours, and means the same by it.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void The_official_reader_knows_every_moment(string row)
    {
        var options = Nows.SelectMany(now => TimeBench.Read(row.Split(';')[0], now, TimeBench.Spring).When switch
        {
            WhenRead.At at => [at.Time],
            WhenRead.Ask ask => ask.Options,
            _ => [],
        });
        foreach (var timex in options.Select(option => option.Timex))
            Assert.Equal(timex, new TimexProperty(timex).TimexValue);
    }

    private static string[] Lines(string language) => [.. File.ReadLines($"Reminders/Data/times.{language}.csv").Where(line => line.Length > 0 && line[0] != '#')];
}
