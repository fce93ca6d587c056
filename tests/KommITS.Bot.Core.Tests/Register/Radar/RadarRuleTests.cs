using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Radar;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Radar;

public sealed class RadarRuleTests
{
    private const string Kind = "ekonomisystem";
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);
    private static readonly RadarBoard Empty = new(Kind, []);
    private static readonly ReferenceData Reference = ReferenceDataFile.Load();

    [Fact]
    public void Three_that_are_alike_make_a_round_and_two_do_not()
    {
        Assert.Empty(Plan(Empty, Due("a", "b"), Everybody).Rounds);
        var round = Assert.Single(Plan(Empty, Due("c", "a", "b"), Everybody).Rounds);
        Assert.Equal("ekonomisystem/2026-11/a-b-c", round.Id);
        Assert.Equal(["a", "b", "c"], Codes(round));
    }

    [Fact]
    public void Each_must_be_like_each_of_the_others()
    {
        Assert.Empty(Plan(Empty, Due("a", "b", "c"), Alike("ab", "bc")).Rounds);
        Assert.Single(Plan(Empty, Due("a", "b", "c"), Alike("ab", "bc", "ac")).Rounds);
        Assert.Empty(Plan(Empty, Due("a", "b", "c"), (_, _) => RadarRule.Alike - 0.001).Rounds);
        Assert.Single(Plan(Empty, Due("a", "b", "c"), (_, _) => RadarRule.Alike).Rounds);
    }

    [Fact]
    public void The_most_alike_go_together_and_a_pair_without_a_third_is_in_nobodys_way()
    {
        double Score(string one, string other) => (one + other) switch { "ab" => 0.95, "cd" or "ce" or "de" => 0.7, _ => 0.1 };
        Assert.Equal(["c", "d", "e"], Codes(Assert.Single(Plan(Empty, Due("a", "b", "c", "d", "e"), Score).Rounds)));
    }

    [Fact]
    public void A_round_takes_in_six_and_the_others_make_one_of_their_own()
    {
        var rounds = Plan(Empty, Due("a", "b", "c", "d", "e", "f", "g", "h", "i"), Everybody).Rounds;
        Assert.Equal([6, 3], rounds.Select(round => round.Invitations.Count));
        Assert.Equal(9, rounds.SelectMany(Codes).Distinct().Count());
    }

    [Fact]
    public void Nobody_is_offered_again_within_twelve_months_also_when_the_group_grows()
    {
        var board = Plan(Empty, Due("a", "b", "c"), Everybody);
        Assert.Equal(board.Rounds, Plan(board, Due("a", "b", "c"), Everybody, Duration.FromDays(100)).Rounds);

        var grown = Plan(board, Due("a", "b", "c", "d", "e"), Everybody, Duration.FromDays(100));
        var round = Assert.Single(grown.Rounds);
        Assert.Equal(["a", "b", "c", "d", "e"], Codes(round));
        Assert.Equal([0, 0, 0, 100, 100], round.Invitations.Select(invitation => (invitation.At - Now).Days));
        Assert.Equal(grown.Rounds, Plan(grown, Due("a", "b", "c", "d", "e"), Everybody, Duration.FromDays(364)).Rounds);
    }

    [Fact]
    public void After_twelve_months_a_new_round_may_begin()
    {
        var board = Plan(Empty, Due("a", "b", "c"), Everybody);
        Assert.Equal(2, Plan(board, Due("a", "b", "c"), Everybody, Duration.FromDays(365)).Rounds.Count);
        Assert.Equal(2, Plan(board, Due("d", "e", "f"), Alike("de", "df", "ef"), Duration.FromDays(1)).Rounds.Count);
    }

    [Fact]
    public void Who_is_unlike_one_of_a_round_does_not_join_it()
    {
        var board = Plan(Empty, Due("a", "b", "c"), Everybody);
        Assert.Equal(["a", "b", "c"], Codes(Assert.Single(Plan(board, Due("a", "b", "c", "d"), Alike("ad", "bd"), Duration.FromDays(1)).Rounds)));
    }

    [Theory]
    [InlineData(2026, 4, true)]
    [InlineData(2026, null, true)]
    [InlineData(2026, 3, false)]
    [InlineData(2028, 2, true)]
    [InlineData(2028, 3, false)]
    [InlineData(2028, null, true)]
    [InlineData(2029, null, false)]
    [InlineData(2025, null, false)]
    [InlineData(null, null, false)]
    public void Due_is_from_this_quarter_to_eighteen_months_from_now(int? year, int? quarter, bool expected) =>
        Assert.Equal(expected, DueOf(new Usage { Product = "raindance", ReplacementYear = year, ReplacementQuarter = quarter }).ContainsKey("1814"));

    [Fact]
    public void Only_what_runs_is_due_and_the_first_year_counts()
    {
        Assert.Empty(DueOf(new Usage { Product = "raindance", ReplacementYear = 2027, Status = UsageStatus.Ended }));
        Assert.Empty(DueOf(new Usage { Product = "lifecare", ReplacementYear = 2027 }));
        Assert.Equal(2027, DueOf(new Usage { Product = "raindance", ReplacementYear = 2028 }, new Usage { Product = "unit4-erp-agresso", ReplacementYear = 2027 })["1814"]);
    }

    [Fact]
    public void Security_is_never_due()
    {
        var security = Reference.Products.First(product => product.Kind.IsSecurity);
        Assert.Empty(RadarRule.Due(IndexOf(new Usage { Product = security.Id, ReplacementYear = 2027 }), security.Kind, new LocalDate(2026, 11, 2)));
    }

    private static IReadOnlyDictionary<string, int> DueOf(params Usage[] usages) =>
        RadarRule.Due(IndexOf(usages), Reference.FindKind(Kind)!, new LocalDate(2026, 11, 2));

    private static RegisterIndex IndexOf(params Usage[] usages) => RegisterIndex.Of(Reference, [new Portfolio { Municipality = "1814", Usages = usages }]);

    private static RadarBoard Plan(RadarBoard board, Dictionary<string, int> due, Func<string, string, double> score, Duration after = default) =>
        RadarRule.Plan(board, due, score, Now + after);

    private static Dictionary<string, int> Due(params string[] codes) => codes.ToDictionary(code => code, _ => 2027);

    private static double Everybody(string one, string other) => 0.9;

    private static Func<string, string, double> Alike(params string[] pairs) =>
        (one, other) => pairs.Contains(string.CompareOrdinal(one, other) < 0 ? one + other : other + one) ? 0.9 : 0.1;

    private static string[] Codes(RadarRound round) => [.. round.Invitations.Select(invitation => invitation.Municipality)];
}
