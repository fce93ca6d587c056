using System.Globalization;

namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>
/// The order that names are listed in, worked out once: Swedish alphabetical (å, ä and ö last, Habo before Håbo), and kinds as in their file.
/// What is not in the reference data comes last, by its id.
/// </summary>
internal sealed class NameOrder(ReferenceData reference)
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private readonly Dictionary<string, int> _products = reference.Products
        .OrderBy(product => product.Name, Swedish)
        .ThenBy(product => product.Id, StringComparer.Ordinal)
        .Index()
        .ToDictionary(product => product.Item.Id, product => product.Index, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _kinds = reference.Kinds.Index().ToDictionary(kind => kind.Item.Id, kind => kind.Index, StringComparer.Ordinal);

    public IComparer<string> Products => Comparer<string>.Create(
        (product, other) => RankOf(product).CompareTo(RankOf(other)) is not 0 and var order ? order : string.CompareOrdinal(product, other));

    public int RankOf(string product) => _products.GetValueOrDefault(product, int.MaxValue);

    public int RankOf(SystemKind? kind) => kind is null ? int.MaxValue : _kinds.GetValueOrDefault(kind.Id, int.MaxValue);

    /// <returns>The place of each code in the order of the municipalities' names.</returns>
    public int[] RanksOf(string[] codes)
    {
        var ranks = new int[codes.Length];
        var sorted = codes.Index()
            .OrderBy(code => reference.FindMunicipality(code.Item) is null)
            .ThenBy(code => reference.FindMunicipality(code.Item)?.Name, Swedish)
            .ThenBy(code => code.Item, StringComparer.Ordinal);
        foreach (var (rank, (number, _)) in sorted.Index())
            ranks[number] = rank;
        return ranks;
    }
}
