using CsCheck;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Similarity;
using KommITS.Bot.Core.Tests.Register.Finding;

namespace KommITS.Bot.Core.Tests.Register.Similarity;

/// <summary>The fast way finds exactly what comparing with everyone finds, and an index that was edited is as one that was made anew.</summary>
public sealed class SimilarFinderTests
{
    private static readonly Gen<MunicipalityFilter> Filter = Gen.Frequency(
        (3, Gen.Const(MunicipalityFilter.All)),
        (1, Gen.Const(new MunicipalityFilter { OnlyTold = true })),
        (1, RandomRegister.Product.Select(product => new MunicipalityFilter { Runs = [product] })),
        (1, RandomRegister.Municipality.Select(municipality => new MunicipalityFilter { Near = new Nearness(municipality, 200) })),
        (1, Gen.OneOfConst("A", "B4", "C").Select(group => new MunicipalityFilter { Group = group })),
        (1, Gen.Const(new MunicipalityFilter { County = "01", Size = SizeRange.Bands[2] })));

    [Fact]
    public void The_most_alike_are_those_that_comparing_with_everyone_finds() => Gen
        .Select(RandomRegister.Portfolios, RandomRegister.Municipality, Gen.Int[0, 30], Filter)
        .Sample((portfolios, municipality, count, filter) => AssertSame(RandomRegister.View(portfolios), municipality, count, filter), iter: 300);

    [Fact]
    public void After_any_edits_the_index_is_as_one_made_anew() => Gen
        .Select(RandomRegister.Portfolios, RandomRegister.Portfolio.Array[1, 10], RandomRegister.Municipality)
        .Sample(
            (before, edits, municipality) =>
            {
                var edited = edits.Aggregate(RandomRegister.Index(before), (index, portfolio) => index.With(portfolio));
                var anew = RandomRegister.Index(before.Concat(edits).Reverse().DistinctBy(portfolio => portfolio.Municipality));
                AssertSameUses(anew, edited);
                Assert.Equivalent(Similar(RegisterView.Of(anew, Told.Someone()), municipality), Similar(RegisterView.Of(edited, Told.Someone()), municipality), strict: true);
            },
            iter: 300);

    [Fact]
    public void The_bound_is_never_below_the_score() => Gen.Select(RandomRegister.Portfolios, RandomRegister.Municipality).Sample(
        (portfolios, municipality) =>
        {
            var index = RandomRegister.Index(portfolios);
            var self = index.Numbers.NumberOf(municipality);
            using var shared = SharedSystems.With(index, self);
            var score = new FastScore(index, self, shared);
            for (var other = 0; other < index.Numbers.Municipalities; other++)
                Assert.True(score.BoundOf(other) >= score.Of(other));
        },
        iter: 300);

    [Fact]
    public void An_edit_leaves_the_index_that_it_was_made_from_as_it_was()
    {
        var before = Told.Index(Told.By(Told.Lekeberg, Told.Runs("lifecare")));
        var after = before.With(Told.By(Told.Umea, Told.Runs("lifecare")));
        Assert.Equal([Told.Lekeberg], before.UsesOf("lifecare").Select(hit => hit.Municipality));
        Assert.Equal([Told.Lekeberg, Told.Umea], after.UsesOf("lifecare").Select(hit => hit.Municipality).Order());
    }

    private static void AssertSame(RegisterView view, string municipality, int count, MunicipalityFilter filter)
    {
        var everyone = RandomRegister.Reference.Municipalities.Select(other => other.Code).Append("9999").Where(code => code != municipality);
        var allowed = view.FindSimilar(municipality, int.MaxValue, filter).Select(similar => similar.Municipality).ToHashSet();
        var slowly = everyone.Where(allowed.Contains)
            .Select(code => view.SimilarityOf(municipality, code)!)
            .OrderByDescending(similar => similar.Score)
            .ThenBy(similar => RandomRegister.Reference.FindMunicipality(similar.Municipality)?.Name, StringComparer.Create(new System.Globalization.CultureInfo("sv-SE"), ignoreCase: true))
            .Take(count)
            .ToList();
        var quickly = view.FindSimilar(municipality, count, filter);
        Assert.Equal(slowly.Select(Line), quickly.Select(Line));
    }

    private static void AssertSameUses(RegisterIndex expected, RegisterIndex actual)
    {
        foreach (var product in RandomRegister.Reference.Products.Select(product => product.Id).Append("not-yet-known"))
            Assert.Equal(expected.UsesOf(product).OrderBy(hit => hit.Municipality), actual.UsesOf(product).OrderBy(hit => hit.Municipality));
        Assert.Equal(expected.Told, actual.Told);
    }

    private static IReadOnlyList<SimilarMunicipality> Similar(RegisterView view, string municipality) => view.FindSimilar(municipality, 10);

    private static string Line(SimilarMunicipality similar) => $"{similar.Municipality} {similar.Score:R}";
}
