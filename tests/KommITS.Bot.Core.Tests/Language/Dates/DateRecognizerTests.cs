using System.Diagnostics;
using CsCheck;
using KommITS.Bot.Core.Language.Dates;

namespace KommITS.Bot.Core.Tests.Language.Dates;

public class DateRecognizerTests
{
    private const string Now = "2026-11-23T15:00";

    [Theory]
    [InlineData("2027-03-28T01:30", "om en timme", "2027-03-28 03:30")]
    [InlineData("2026-10-25T02:30", "om 2 timmar", "2026-10-25 03:30")]
    [InlineData("2027-03-27T15:00", "om ett dygn", "2027-03-28")]
    public void Hours_ahead_are_counted_in_hours_over_a_change_of_the_clocks(string now, string text, string meaning) =>
        Assert.Equal(meaning, DateBench.Meanings(text, now));

    [Theory]
    [InlineData("kl 02:00 den 28 mars 2027", ClockDoubt.Skipped)]
    [InlineData("28 mars 2027 kl 03:00", ClockDoubt.None)]
    [InlineData("28/3 2027 01:59", ClockDoubt.None)]
    [InlineData("25 oktober 2026 kl 02:00", ClockDoubt.Repeated)]
    [InlineData("25 oktober 2026 kl 02:59", ClockDoubt.Repeated)]
    [InlineData("25 oktober 2026 kl 03:00", ClockDoubt.None)]
    public void A_time_that_does_not_exist_or_comes_twice_is_told(string text, ClockDoubt doubt) =>
        Assert.Equal(doubt, Assert.Single(Assert.Single(DateBench.Find(text, Now)).Readings).Doubt);

    [Fact]
    public void What_is_found_is_found_where_it_stands()
    {
        const string Text = "Kan vi ses på fredag kl 14, eller den 1:a juni?";
        Assert.Equal(["på fredag kl 14", "den 1:a juni"], DateBench.Find(Text, Now).Select(found => Text.Substring(found.Start, found.Length)));
    }

    [Fact]
    public void Any_text_is_read_and_what_is_found_lies_within_it() => Gen.String.Sample(Check);

    [Fact]
    public void Any_mixture_of_the_words_of_dates_is_read()
    {
        string[] scraps =
        [
            "den", "14", "/", "5", ".", "maj", "-", "–", "kl", "kl.", "9", ":", "30", "halv", "tre", "kvart", "i", "över", "om", "dagar", "fredag", "nästa",
            "v", "53", "2027", "till", "mellan", "och", "på kvällen", "inatt", "för", "sedan", "29", "februari", "24", "00", "99", "T", "(", "500", "år", "from", "pm", ",", "\ud800",
        ];
        Gen.Select(Gen.OneOfConst(scraps), Gen.OneOfConst("", " ")).Array[1, 14].Sample(words =>
            Check(string.Concat(words.Select(word => word.Item1 + word.Item2))));
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("14 till ")]
    [InlineData("fredag ")]
    [InlineData("kl 9-")]
    [InlineData("om en ")]
    [InlineData("på nästa i den ")]
    public void Eight_times_the_text_takes_about_eight_times_the_time(string unit)
    {
        string Text(int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var (small, large) = (Text(10_000), Text(80_000));
        Took(small);
        // What grows with the square takes 64 times as long however often it is tried; a busy machine makes room at some time.
        Assert.Contains(Enumerable.Range(0, 50), _ => Took(large) < 30 * Took(small));

        static double Took(string text)
        {
            var start = Stopwatch.GetTimestamp();
            DateBench.Find(text, Now);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static void Check(string text)
    {
        foreach (var found in DateBench.Find(text, Now))
        {
            Assert.InRange(found.Start + found.Length, 1, text.Length * 3);
            Assert.NotEmpty(found.Readings);
            Assert.All(found.Readings, reading => Assert.True(reading.End is null || reading.End > reading.Start));
        }
    }
}
