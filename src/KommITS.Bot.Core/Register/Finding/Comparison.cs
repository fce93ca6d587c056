using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>Two municipalities side by side: what they run or plan, security products left out.</summary>
/// <param name="Kinds">The kinds of which at least one has told, in the order of the kinds.</param>
/// <param name="FirstHasTold">It has told of anything at all.</param>
public sealed record Comparison(string First, string Second, bool FirstHasTold, bool SecondHasTold, IReadOnlyList<KindComparison> Kinds)
{
    public int Shared => Kinds.Sum(kind => kind.Shared.Count);

    public int OnlyFirst => Kinds.Sum(kind => kind.OnlyFirst.Count);

    public int OnlySecond => Kinds.Sum(kind => kind.OnlySecond.Count);
}

/// <summary>Products by name.</summary>
public sealed record KindComparison(SystemKind Kind, IReadOnlyList<SharedUsage> Shared, IReadOnlyList<Usage> OnlyFirst, IReadOnlyList<Usage> OnlySecond)
{
    /// <summary>Both have told of the kind, and have no product of it in common.</summary>
    public bool IsOtherProduct => Shared.Count == 0 && OnlyFirst.Count > 0 && OnlySecond.Count > 0;
}

/// <summary>One product that both have, as each has told of it.</summary>
public sealed record SharedUsage(Usage First, Usage Second);
