using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>What somebody wants said otherwise of one municipality's use of one product: only that, so that what others change meanwhile stays.</summary>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Product">Product id, or that of a proposed name.</param>
public sealed record UsageEdit(string Municipality, string Product, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The fact was never right.</summary>
    public bool Removes { get; init; }

    /// <summary>Of the product that is to come: not for one that runs already.</summary>
    public bool UnlessRunning { get; init; }

    /// <summary>Null when a value is none.</summary>
    public Usage? ApplyTo(Usage? before)
    {
        if (UnlessRunning && before is { IsRunning: true })
            return before;
        Usage? usage = before ?? new Usage { Product = Product };
        foreach (var change in Changes)
            usage = usage is null ? null : UsageFields.With(usage, change);
        return usage is { ReplacementYear: null, ReplacementQuarter: not null } ? usage with { ReplacementQuarter = null } : usage;
    }

    /// <summary>The same with these said too; what was said of the same field gives way.</summary>
    public UsageEdit And(IEnumerable<FieldChange> more)
    {
        var added = more.ToList();
        return this with { Changes = [.. Changes.Where(change => !added.Exists(other => other.Field == change.Field)), .. added] };
    }

    public PortfolioChange On(Portfolio portfolio, string by, Instant at, UsageSource source)
    {
        if (Removes)
            return portfolio.Remove(Product, by, at, source);
        return ApplyTo(portfolio.Find(Product)) is { } usage ? portfolio.Put(usage, by, at, source) : PortfolioOutcome.Invalid;
    }
}
