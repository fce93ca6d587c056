using System.Globalization;

namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>
/// The order that names are listed in, worked out once: Swedish alphabetical (å, ä and ö last, Habo before Håbo), and kinds as in their file.
/// What is not in the reference data comes last, by its id.
/// </summary>
internal sealed class NameOrder(ReferenceData reference)
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private readonly Dictionary<string, int> _municipalities = Ranks(reference.Municipalities, municipality => municipality.Code, municipality => municipality.Name);
    private readonly Dictionary<string, int> _products = Ranks(reference.Products, product => product.Id, product => product.Name);
    private readonly Dictionary<string, int> _kinds = reference.Kinds.Index().ToDictionary(kind => kind.Item.Id, kind => kind.Index, StringComparer.Ordinal);

    public IComparer<string> Products => Comparer<string>.Create((product, other) => Compare(_products, product, other));

    public IComparer<string> Municipalities => Comparer<string>.Create((code, other) => Compare(_municipalities, code, other));

    public int RankOf(SystemKind? kind) => kind is null ? int.MaxValue : _kinds.GetValueOrDefault(kind.Id, int.MaxValue);

    private static Dictionary<string, int> Ranks<T>(IEnumerable<T> items, Func<T, string> id, Func<T, string> name) => items
        .OrderBy(name, Swedish)
        .ThenBy(id, StringComparer.Ordinal)
        .Index()
        .ToDictionary(item => id(item.Item), item => item.Index, StringComparer.Ordinal);

    private static int Compare(Dictionary<string, int> ranks, string id, string other)
    {
        var order = ranks.GetValueOrDefault(id, int.MaxValue).CompareTo(ranks.GetValueOrDefault(other, int.MaxValue));
        return order != 0 ? order : string.CompareOrdinal(id, other);
    }
}
