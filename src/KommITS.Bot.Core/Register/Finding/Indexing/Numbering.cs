namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>
/// Small numbers in the place of codes and ids, so that the index can be arrays. They hold for as long as the reference data does, and only inside the index.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers;
    private readonly string[] _codes;
    private readonly int[] _ranks;
    private readonly Municipality?[] _municipalities;
    private readonly PublicFacts[] _facts;

    private Numbering(ReferenceData reference, IReadOnlyList<Product> catalogue, string[] codes, ProductNumbers products, NameOrder names)
    {
        (Reference, Catalogue, Products, Names) = (reference, catalogue, products, names);
        var groups = reference.Municipalities.Select(municipality => municipality.GroupCode).Distinct().Index().ToDictionary(group => group.Item, group => group.Index);
        _codes = codes;
        _numbers = codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        _ranks = names.RanksOf(codes);
        _municipalities = [.. codes.Select(reference.FindMunicipality)];
        _facts = [.. _municipalities.Select(municipality => municipality is null ? PublicFacts.None : PublicFacts.Of(municipality, groups))];
    }

    public ReferenceData Reference { get; }

    /// <summary>The reference data's products as they were when the numbers were given.</summary>
    public IReadOnlyList<Product> Catalogue { get; }

    public ProductNumbers Products { get; }

    public NameOrder Names { get; }

    public int Municipalities => _codes.Length;

    public static Numbering Of(ReferenceData reference, IEnumerable<string> codes) => new(
        reference,
        reference.Products,
        [.. reference.Municipalities.Select(municipality => municipality.Code).Union(codes)],
        new ProductNumbers(reference),
        new NameOrder(reference));

    /// <summary>Gives a number also to a municipality that the reference data does not have, such as one that has merged.</summary>
    public Numbering Including(string code) => NumberOf(code) >= 0 ? this : new Numbering(Reference, Catalogue, [.. _codes, code], Products, Names);

    /// <returns>-1: it has none.</returns>
    public int NumberOf(string code) => _numbers.GetValueOrDefault(code, -1);

    public string CodeOf(int municipality) => _codes[municipality];

    /// <summary>Null: the reference data does not have it.</summary>
    public Municipality? MunicipalityOf(int municipality) => _municipalities[municipality];

    public ref readonly PublicFacts FactsOf(int municipality) => ref _facts[municipality];

    /// <summary>Its place in the order of the names.</summary>
    public int RankOf(int municipality) => _ranks[municipality];
}
