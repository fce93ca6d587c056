using KommITS.Bot.Core.Register.Radar;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Radar;

/// <summary>A person is named by their municipality and a number: a1 and a2 are colleagues.</summary>
public sealed class RadarRoundTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);

    [Theory]
    [InlineData("a1", "a1", "")]
    [InlineData("a1 a2", "a1", "")]
    [InlineData("a1 b1", "a1", "b1")]
    [InlineData("a1 b1", "b1", "a1")]
    [InlineData("a1 b1 c1", "a1", "b1")]
    [InlineData("a1 b1 c1", "c1", "a1 b1")]
    [InlineData("a1 a2 b1 c1 d1", "a2", "b1")]
    [InlineData("a1 a2 b1 c1 d1", "d1", "a1 a2 b1 c1")]
    [InlineData("a1 b1 a2", "a2", "b1")]
    [InlineData("a1 b1", "c1", "")]
    public void Each_is_told_of_the_first_ones_or_of_all_before_them(string accepters, string who, string expected) =>
        Assert.Equal(expected, string.Join(' ', Round(accepters).OthersOf(who).Select(other => other.Member)));

    [Theory]
    [InlineData("a1", "")]
    [InlineData("a1 b1", "")]
    [InlineData("a1 b1 c1", "c1>a1,b1")]
    [InlineData("a1 b1 a2 c1", "a2>b1 c1>a1,b1,a2")]
    public void Those_introduced_before_are_told_of_each_newcomer_of_another_municipality(string accepters, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Round(accepters).Newcomers().Select(joined => $"{joined.Newcomer.Member}>{string.Join(',', joined.Told.Select(told => told.Member))}")));

    [Fact]
    public void The_newest_answer_counts_until_one_is_introduced()
    {
        var round = Round("a1");
        Assert.Empty(Answer(round, "a1", false).Accepters);
        Assert.Same(round, Answer(round, "a1", true));
        var introduced = Answer(round, "b1", true);
        Assert.Same(introduced, Answer(introduced, "a1", false));
        Assert.Equal(2, Answer(introduced, "c1", false).Accepters.Count);
    }

    private static RadarRound Round(string accepters) => accepters.Split(' ').Aggregate(
        new RadarRound("kind/2026-11/a-b-c-d", "kind", [.. "abcd".Select(code => new RadarInvitation(code.ToString(), 2027, Now))], []),
        (round, who) => Answer(round, who, true));

    private static RadarRound Answer(RadarRound round, string who, bool accepts) => round.Answer(new RadarAnswer(who, who[..1], accepts, Now));
}
