using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>What a municipality runs today, in the numbers of <see cref="ProductNumbers"/>: what similarity reads.</summary>
internal sealed class Profile
{
    private Profile(int[] products, int[] kinds, PlannedReplacement[] replacements) => (Products, Kinds, Replacements) = (products, kinds, replacements);

    public static Profile Empty { get; } = new([], [], []);

    /// <summary>Ascending.</summary>
    public int[] Products { get; }

    /// <summary>How many products of each kind; empty when there are none at all.</summary>
    public int[] Kinds { get; }

    /// <summary>By kind; of several in one kind the earliest.</summary>
    public PlannedReplacement[] Replacements { get; }

    public bool HasTold => Products.Length > 0;

    public static Profile Of(Portfolio portfolio, ProductNumbers numbers)
    {
        var running = portfolio.Usages.Where(usage => usage.IsRunning && numbers.NumberOf(usage.Product) >= 0).ToList();
        if (running.Count == 0)
            return Empty;
        var products = running.Select(usage => numbers.NumberOf(usage.Product)).Order().ToArray();
        var kinds = new int[numbers.Kinds];
        foreach (var product in products)
            kinds[numbers.KindOf(product)]++;
        var replacements = running.Where(usage => usage.ReplacementYear is not null).Select(usage => Replacement(usage, numbers)).Order();
        return new Profile(products, kinds, [.. replacements.DistinctBy(planned => planned.Kind)]);
    }

    /// <summary>How many systems can be compared: within each kind, as many as the one that has told of fewer.</summary>
    public int Comparable(Profile other)
    {
        var sum = 0;
        for (var kind = 0; kind < Math.Min(Kinds.Length, other.Kinds.Length); kind++)
            sum += Math.Min(Kinds[kind], other.Kinds[kind]);
        return sum;
    }

    private static PlannedReplacement Replacement(Usage usage, ProductNumbers numbers) =>
        new(numbers.KindOf(numbers.NumberOf(usage.Product)), usage.ReplacementYear!.Value, usage.ReplacementQuarter ?? 0);
}
