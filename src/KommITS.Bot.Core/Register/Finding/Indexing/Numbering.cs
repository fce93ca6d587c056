namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>
/// Small numbers in the place of codes and ids, so that the index can be arrays. They hold for as long as the reference data does, and only inside the index.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _municipalities;
    private readonly string[] _codes;
    private readonly PublicFacts[] _facts;

    private Numbering(ReferenceData reference, string[] codes, ProductNumbers products, NameOrder names)
    {
        (Reference, _codes, Products, Names) = (reference, codes, products, names);
        _municipalities = codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        var groups = reference.Municipalities.Select(municipality => municipality.GroupCode).Distinct().Index().ToDictionary(group => group.Item, group => group.Index);
        _facts = [.. codes.Select(code => reference.FindMunicipality(code) is { } known ? PublicFacts.Of(known, groups) : PublicFacts.None)];
    }

    public ReferenceData Reference { get; }

    public ProductNumbers Products { get; }

    public NameOrder Names { get; }

    public int Municipalities => _codes.Length;

    public static Numbering Of(ReferenceData reference) =>
        new(reference, [.. reference.Municipalities.Select(municipality => municipality.Code)], new ProductNumbers(reference), new NameOrder(reference));

    public string CodeOf(int municipality) => _codes[municipality];

    public ref readonly PublicFacts FactsOf(int municipality) => ref _facts[municipality];

    /// <returns>-1: it has none.</returns>
    public int NumberOf(string code) => _municipalities.GetValueOrDefault(code, -1);

    /// <summary>Gives a number also to a municipality that the reference data does not have, such as one that has merged.</summary>
    public Numbering Including(string code) => NumberOf(code) >= 0 ? this : new Numbering(Reference, [.. _codes, code], Products, Names);
}
