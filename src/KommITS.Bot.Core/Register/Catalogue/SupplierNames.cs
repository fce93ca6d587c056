using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>"Tietoevry (Tieto)" is known by both names.</summary>
internal static class SupplierNames
{
    public static bool Same(string supplier, string name) => NamesOf(supplier).Contains(Folding.Fold(name.Trim()));

    private static IEnumerable<string> NamesOf(string supplier) =>
        supplier.Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(supplier.Trim()).Select(Folding.Fold);
}
