using System.Text.RegularExpressions;

namespace KommITS.Bot.Register.Catalogue;

internal enum CatalogueAction
{
    Merge,
    MergeMunicipalities,
    TakeOver,
    Rename,
    Alias,
    Supplier,
    AddKind,
    RenameKind,
    MoveToKind,
}

/// <summary>What a committee member typed: an action, on what, and to what.</summary>
internal sealed partial record CatalogueWish(CatalogueAction Action, string From, string To)
{
    /// <summary>Whether it is products or municipalities that are merged is the reader's to find out.</summary>
    public static CatalogueWish? Read(string text)
    {
        var said = text.Trim().TrimEnd('.');
        return Of(CatalogueAction.TakeOver, TakeOver().Match(said), from: 2, to: 1)
            ?? Of(CatalogueAction.Merge, Merge().Match(said))
            ?? Of(CatalogueAction.AddKind, AddKind().Match(said), to: 1)
            ?? Of(CatalogueAction.RenameKind, RenameKind().Match(said))
            ?? Of(CatalogueAction.MoveToKind, MoveToKind().Match(said))
            ?? Of(CatalogueAction.Rename, Rename().Match(said))
            ?? Of(CatalogueAction.Alias, Alias().Match(said))
            ?? Of(CatalogueAction.Supplier, Supplier().Match(said));
    }

    private static CatalogueWish? Of(CatalogueAction action, Match match, int from = 1, int to = 2) =>
        match.Success ? new CatalogueWish(action, match.Groups[from].Value.Trim(), match.Groups[to].Value.Trim()) : null;

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:leverantörsbyte|takeover)\s*:?\s*(.{2,80}?)\s+(?:har köpt|köpte|köper|has bought|bought|has acquired|acquired|takes over|tar över)\s+(.{2,80})$", Any, 200)]
    private static partial Regex TakeOver();

    [GeneratedRegex(@"^(?:slå ihop|slå samman|merge)\s*:?\s*(.{2,80}?)\s+(?:med|with|into|in i|till)\s+(.{2,80})$", Any, 200)]
    private static partial Regex Merge();

    [GeneratedRegex(@"^(?:nya? systemtyp(?:en)?|lägg till systemtyp(?:en)?|new kind|new system (?:kind|type)|add kind)\s*:?\s*(.{2,170})$", Any, 200)]
    private static partial Regex AddKind();

    [GeneratedRegex(@"^(?:byt namn på|döp om|rename)\s+(?:systemtyp(?:en)?|(?:the )?(?:system )?(?:kind|type))\s+(.{2,80}?)\s+(?:till|to)\s+(.{2,170})$", Any, 200)]
    private static partial Regex RenameKind();

    [GeneratedRegex(@"^(?:flytta|move)\s+(.{2,80}?)\s+(?:till|to)\s+(?:systemtyp(?:en)?|(?:the )?(?:system )?(?:kind|type))\s+(.{2,80})$", Any, 200)]
    private static partial Regex MoveToKind();

    [GeneratedRegex(@"^(?:byt namn på|döp om|rename)\s+(.{2,80}?)\s+(?:till|to)\s+(.{2,80})$", Any, 200)]
    private static partial Regex Rename();

    [GeneratedRegex(@"^(?:nytt alias för|alias för|alias for|add alias for|lägg till alias för)\s+(.{2,80}?)\s*:\s*(.{2,80})$", Any, 200)]
    private static partial Regex Alias();

    [GeneratedRegex(@"^(?:leverantör för|supplier of|supplier for)\s+(.{2,80}?)\s*:\s*(.{2,80})$", Any, 200)]
    private static partial Regex Supplier();
}
