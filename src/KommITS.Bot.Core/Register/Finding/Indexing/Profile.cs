using System.Numerics;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>What a municipality runs today, in the numbers of <see cref="ProductNumbers"/>: what similarity reads.</summary>
internal sealed class Profile
{
    /// <summary>As many counts as the longest vector of any processor holds.</summary>
    private const int Lanes = 32;

    private const int Bits = 64;

    /// <summary>A bit for each of the first 64 kinds.</summary>
    private readonly ulong _kindsReplaced;

    private Profile(int[] products, ushort[] kinds, PlannedReplacement[] replacements)
    {
        (Products, Kinds, Replacements) = (products, kinds, replacements);
        foreach (var planned in replacements)
            _kindsReplaced |= 1UL << planned.Kind;
    }

    public static Profile Empty { get; } = new([], [], []);

    /// <summary>Ascending.</summary>
    public int[] Products { get; }

    /// <summary>How many products of each kind, and zeros up to a whole vector; empty when there are none at all.</summary>
    public ushort[] Kinds { get; }

    /// <summary>By kind; of several in one kind the earliest.</summary>
    public PlannedReplacement[] Replacements { get; }

    public bool HasTold => Products.Length > 0;

    public static Profile Of(Portfolio portfolio, ProductNumbers numbers)
    {
        var running = portfolio.Usages.Where(usage => usage.IsRunning && numbers.NumberOf(usage.Product) >= 0).ToList();
        if (running.Count == 0)
            return Empty;
        var products = running.Select(usage => numbers.NumberOf(usage.Product)).Order().ToArray();
        var kinds = new ushort[(numbers.Kinds + Lanes - 1) / Lanes * Lanes];
        foreach (var product in products)
            kinds[numbers.KindOf(product)]++;
        var replacements = running.Where(usage => usage.ReplacementYear is not null).Select(usage => Replacement(usage, numbers)).Order();
        return new Profile(products, kinds, [.. replacements.DistinctBy(planned => planned.Kind)]);
    }

    /// <summary>How many systems can be compared: within each kind, as many as the one that has told of fewer.</summary>
    public int Comparable(Profile other)
    {
        var sum = 0;
        for (var kind = 0; kind < Math.Min(Kinds.Length, other.Kinds.Length); kind += Vector<ushort>.Count)
            sum += Vector.Sum(Vector.Min(new Vector<ushort>(Kinds, kind), new Vector<ushort>(other.Kinds, kind)));
        return sum;
    }

    /// <summary>How many kinds both replace at some time, or more.</summary>
    public int KindsReplacedToo(Profile other) =>
        Kinds.Length <= Bits ? BitOperations.PopCount(_kindsReplaced & other._kindsReplaced) : Math.Min(Replacements.Length, other.Replacements.Length);

    private static PlannedReplacement Replacement(Usage usage, ProductNumbers numbers) =>
        new(numbers.KindOf(numbers.NumberOf(usage.Product)), usage.ReplacementYear!.Value, usage.ReplacementQuarter ?? 0);
}
