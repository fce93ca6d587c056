using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>
/// What the register may show of security products, and of products it does not know (nobody has said yet that they are not for security): one at a time,
/// where it is named, unless the municipality hides them. In lists they are left out. A municipality's own people see their own.
/// </summary>
/// <param name="own">The reader's municipality.</param>
internal sealed class SecurityRule(ReferenceData reference, string? own)
{
    /// <summary>May stand in any list.</summary>
    public bool IsOpen(string product) => reference.FindProduct(product) is { Kind.IsSecurity: false };

    /// <summary>Whether one that is not open may be shown where it was named.</summary>
    public bool MayShowNamed(Portfolio portfolio) => !portfolio.HidesSecurity || IsOwn(portfolio.Municipality);

    /// <summary>At most one of them is not open: naming many at once would be a list of everything.</summary>
    public bool AllowsTogether(IEnumerable<string> products) => products.Distinct(StringComparer.Ordinal).Count(product => !IsOpen(product)) <= 1;

    public bool IsOwn(string municipality) => municipality == own;

    /// <summary>The fact without the name of a product that took its place and is not open.</summary>
    public Usage Listed(Usage usage) => usage.ReplacedBy is { } next && !IsOpen(next) ? usage with { ReplacedBy = null } : usage;
}
