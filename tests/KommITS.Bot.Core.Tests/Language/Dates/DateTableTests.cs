using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace KommITS.Bot.Core.Tests.Language.Dates;

/// <summary>Tables of expressions, each read on a Monday afternoon and on the evening before either change of the clocks.</summary>
public class DateTableTests
{
    private static readonly string[] Nows = ["2026-11-23T15:00", "2027-03-27T21:00", "2026-10-24T21:00"];

    public static TheoryData<string> Rows(string language) => [.. Lines(language)];

    [Theory]
    [MemberData(nameof(Rows), "sv")]
    [MemberData(nameof(Rows), "en")]
    public void What_people_say_is_what_they_mean(string row)
    {
        var columns = row.Split(';');
        Assert.Equal(columns[1], DateBench.Timexes(columns[0], Nows[0]));
        Assert.Equal(columns[2..5], Nows.Select(now => DateBench.Meanings(columns[0], now)));
    }

    [Theory]
    [MemberData(nameof(Rows), "none")]
    public void Words_that_are_no_dates_are_not_taken(string text) => Assert.Equal("", DateBench.Meanings(text, Nows[0]));

    [Fact]
    public void The_tables_are_broad()
    {
        Assert.True(Lines("sv").Length >= 80);
        Assert.True(Lines("en").Length >= 50);
    }

    /// <summary>The official reader of TIMEX reads ours, and means the same by it.</summary>
    [Theory]
    [MemberData(nameof(Rows), "sv")]
    [MemberData(nameof(Rows), "en")]
    public void The_official_reader_knows_every_timex(string row)
    {
        foreach (var timex in row.Split(';')[1].Split([" | ", " & "], StringSplitOptions.None))
            Assert.Equal(timex, new TimexProperty(timex).TimexValue);
    }

    private static string[] Lines(string language) =>
        [.. File.ReadLines($"Language/Data/dates.{language}.csv").Where(line => line.Length > 0 && line[0] != '#')];
}
