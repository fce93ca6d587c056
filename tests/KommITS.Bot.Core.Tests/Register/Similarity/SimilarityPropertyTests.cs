using CsCheck;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Similarity;
using KommITS.Bot.Core.Tests.Register.Finding;

namespace KommITS.Bot.Core.Tests.Register.Similarity;

/// <summary>What docs/similarity.md promises of the score, for any register. Scores are compared exactly.</summary>
public sealed class SimilarityPropertyTests
{
    private const long Iterations = 500;

    private static readonly Gen<(Portfolio[] Portfolios, string One, string Other)> Pair =
        Gen.Select(RandomRegister.Portfolios, RandomRegister.TwoMunicipalities, (portfolios, two) => (portfolios, two.One, two.Other));

    [Fact]
    public void It_is_the_same_from_both_sides() => Pair.Sample(
        it =>
        {
            var (there, back) = (Of(it.Portfolios, it.One, it.Other), Of(it.Portfolios, it.Other, it.One));
            Assert.Equal(there.Score, back.Score);
            Assert.Equal(there.OnlyPublicFacts, back.OnlyPublicFacts);
            Assert.Equivalent(there.Parts, back.Parts, strict: true);
        },
        iter: Iterations);

    [Fact]
    public void It_is_between_0_and_1_and_1_only_for_oneself() => Pair.Sample(
        it =>
        {
            Assert.InRange(Of(it.Portfolios, it.One, it.Other).Score, 0, Math.BitDecrement(1));
            Assert.Equal(1, Of(it.Portfolios, it.One, it.One).Score);
        },
        iter: Iterations);

    [Fact]
    public void Twins_that_have_everything_in_common_are_still_two() => RandomRegister.Portfolio.Sample(
        portfolio =>
        {
            var one = Told.Reference.FindMunicipality(Told.Lekeberg)!;
            var twins = new ReferenceData([one with { Code = "1" }, one with { Code = "2" }], RandomRegister.Reference.Products);
            var index = RegisterIndex.Of(twins, [portfolio with { Municipality = "1" }, portfolio with { Municipality = "2" }]);
            var score = RegisterView.Of(index, Told.Someone()).SimilarityOf("1", "2")!.Score;
            Assert.InRange(score, 0.9, Math.BitDecrement(1));
        },
        iter: Iterations);

    [Fact]
    public void It_does_not_depend_on_names_or_order() => Gen.Select(Pair, Gen.Int).Sample(
        (it, seed) =>
        {
            var random = new Random(seed);
            var portfolios = Shuffled([.. RandomRegister.Index(it.Portfolios).Portfolios], random).Select(portfolio => Renamed(portfolio, random));
            var renamed = RegisterIndex.Of(Renamed(RandomRegister.Reference, random), portfolios);
            Assert.Equal(
                Of(it.Portfolios, it.One, it.Other).Score,
                RegisterView.Of(renamed, Told.Someone()).SimilarityOf(Renamed(it.One), Renamed(it.Other))!.Score);
        },
        iter: Iterations);

    [Fact]
    public void One_more_product_shared_makes_it_higher() => Gen.Select(Pair, RandomRegister.OpenProduct).Sample(
        (it, product) =>
        {
            var before = it.Portfolios.Without(product, it.One, it.Other);
            Assert.True(Of(Sharing(it, product), it.One, it.Other).Score > Of(before, it.One, it.Other).Score);
        },
        iter: Iterations);

    [Fact]
    public void To_start_running_what_the_other_runs_makes_it_no_lower() => Gen.Select(Pair, RandomRegister.OpenProduct).Sample(
        (it, product) =>
        {
            var before = it.Portfolios.Without(product, it.Other).Adding(it.One, product);
            Assert.True(Of(before.Adding(it.Other, product), it.One, it.Other).Score >= Of(before, it.One, it.Other).Score);
        },
        iter: Iterations);

    [Fact]
    public void The_rarer_a_shared_product_the_more_it_weighs() => Gen.Int[2, 100_000].SelectMany(told => Gen.Select(Gen.Const(told), Gen.Int[1, told - 1])).Sample(
        (told, running) =>
        {
            Assert.True(SimilarityWeights.SharedProduct(running, told).Weighed >= SimilarityWeights.SharedProduct(running + 1, told).Weighed);
            Assert.InRange(SimilarityWeights.SharedProduct(running, told).Weighed, 100_000, 1_000_000);
        },
        iter: Iterations);

    [Fact]
    public void A_rare_shared_product_makes_it_higher_than_a_common_one() => Gen.Select(Pair, RandomRegister.OpenProduct, RandomRegister.OpenProduct).Sample(
        (it, rare, common) =>
        {
            it.Portfolios = it.Portfolios.Without(rare, it.One, it.Other).Without(common, it.One, it.Other);
            var scores = Of(Sharing(it, rare), it.One, it.Other).Score.CompareTo(Of(Sharing(it, common), it.One, it.Other).Score);
            Assert.Equal(RunnersOf(it.Portfolios, common).CompareTo(RunnersOf(it.Portfolios, rare)), scores);
        },
        iter: Iterations);

    [Fact]
    public void What_only_one_has_told_of_changes_nothing() => Pair.Sample(
        it =>
        {
            Portfolio[] alone = [.. it.Portfolios.Where(portfolio => portfolio.Municipality != it.Other)];
            Assert.Equal(Of([], it.One, it.Other).Score, Of(alone, it.One, it.Other).Score);
            Assert.True(Of(alone, it.One, it.Other).OnlyPublicFacts);
        },
        iter: Iterations);

    [Fact]
    public void What_has_ended_is_planned_or_is_for_security_changes_nothing() => Pair.Sample(
        it =>
        {
            Portfolio[] counting = [.. it.Portfolios.Select(portfolio => portfolio with { Usages = [.. portfolio.Usages.Where(Counts)] })];
            Assert.Equivalent(Of(counting, it.One, it.Other), Of(it.Portfolios, it.One, it.Other), strict: true);
        },
        iter: Iterations);

    private static Portfolio[] Sharing((Portfolio[] Portfolios, string One, string Other) it, string product) =>
        it.Portfolios.Adding(it.One, product).Adding(it.Other, product);

    private static bool Counts(Usage usage) => usage.IsRunning && RandomRegister.Reference.FindProduct(usage.Product) is { Kind.IsSecurity: false };

    private static SimilarMunicipality Of(Portfolio[] portfolios, string one, string other) =>
        RandomRegister.View(portfolios).SimilarityOf(one, other)!;

    private static int RunnersOf(Portfolio[] portfolios, string product) => portfolios.Count(portfolio => portfolio.Find(product) is { IsRunning: true });

    private static T[] Shuffled<T>(IReadOnlyList<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string Renamed(string id) => $"x{string.Concat(id.Reverse())}";

    private static Portfolio Renamed(Portfolio portfolio, Random random) => portfolio with
    {
        Municipality = Renamed(portfolio.Municipality),
        Usages = [.. Shuffled(portfolio.Usages, random).Select(usage => usage with { Product = Renamed(usage.Product) })],
    };

    private static ReferenceData Renamed(ReferenceData reference, Random random) => new(
        Shuffled([.. reference.Municipalities.Select(municipality => municipality with { Code = Renamed(municipality.Code), Name = Renamed(municipality.Name) })], random),
        Shuffled([.. reference.Products.Select(product => product with { Id = Renamed(product.Id), Name = Renamed(product.Name) })], random));
}
