using CsCheck;
using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Reminders;

public class ReminderReaderTests
{
    private const string Now = "2026-11-23T15:00";
    private static readonly Meeting Spring = new("a", "Vårkonferensen 2027", new LocalDate(2027, 4, 14));
    private static readonly Meeting Annual = new("b", "Årsmöte 2027", new LocalDate(2027, 3, 10), new LocalTime(13, 0));

    [Theory]
    [InlineData("dagen innan kl 8", "meeting? 2027-04-13 08:00 / 2027-03-09 08:00", null)]
    [InlineData("dagen innan årsmötet kl 8 om mandatet", "2027-03-09 08:00", "mandatet")]
    [InlineData("väl dan innan vårkonfen packa", "2027-04-13 09:00", "väl packa")]
    [InlineData("the day before the annual meeting to sign the mandate", "2027-03-09 09:00", "sign the mandate")]
    [InlineData("två timmar innan årsmötet", "2027-03-10 11:00", null)]
    [InlineData("två timmar innan vårkonferensen", "hour? 2027-04-14 07:00 / 2027-04-14 08:00 / 2027-04-14 09:00", null)]
    [InlineData("en vecka innan anmälan stänger", "no meeting", null)]
    [InlineData("halv tre dagen innan årsmötet", "clock? 2027-03-09 14:30 / 2027-03-09 02:30", null)]
    public void Days_before_are_counted_from_the_conference_that_is_named_or_asked_about(string text, string when, string? about)
    {
        var read = TimeBench.Read(text, Now, Spring, Annual);
        Assert.Equal((when, about), (TimeBench.Short(read.When), read.About));
    }

    [Theory]
    [InlineData("dagen innan")]
    [InlineData("the day before the conference at 9")]
    [InlineData("första mötesdagen kl 7")]
    public void Without_a_coming_conference_that_is_said(string text) => Assert.Equal("no meeting", TimeBench.Short(TimeBench.Read(text, Now).When));

    [Fact]
    public void What_is_counted_from_a_conference_knows_how()
    {
        var at = Assert.IsType<WhenRead.At>(TimeBench.Read("två dagar innan kl 9", Now, Annual).When);
        Assert.Equal((Annual, new MeetingOffset(-2, new LocalTime(9, 0))), (at.Time.Meeting, at.Time.Offset));
    }

    [Fact]
    public void Hours_ahead_keep_their_seconds_and_the_right_one_of_two_hours()
    {
        var at = Assert.IsType<WhenRead.At>(TimeBench.Read("om 2 timmar", "2026-10-25T00:45").When);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 45), at.Time.At);
        var later = Assert.IsType<WhenRead.At>(TimeBench.Read("om 3 timmar", "2026-10-25T00:45").When);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 1, 45), later.Time.At);
        Assert.Equal(("2026-10-25T02:45", "2026-10-25T02:45"), (at.Time.Timex, later.Time.Timex));
    }

    [Fact]
    public void Any_text_is_read() => Gen.String.Sample(text => Assert.NotNull(TimeBench.Read(text, Now, Spring, Annual).When));

    [Fact]
    public void Any_mixture_of_the_words_is_read()
    {
        string[] scraps =
        [
            "dagen innan", "två", "dagar", "före", "efter", "kl", "9", "halv", "tre", "på", "fredag", "konferensen", "första mötesdagen", "om", "att", "i", "årsmötet",
            "den", "14", "maj", "en timme", "innan", "anmälan stänger", ",", ":", "at", "the day before", "vecka", "53", "kvart", "5", "år", "i natt", "på morgonen", "\ud800",
        ];
        Gen.Select(Gen.OneOfConst(scraps), Gen.OneOfConst("", " ")).Array[1, 12].Sample(words =>
            Assert.NotNull(TimeBench.Read(string.Concat(words.Select(word => word.Item1 + word.Item2)), "2027-03-28T01:59", Spring, Annual).When));
    }
}
