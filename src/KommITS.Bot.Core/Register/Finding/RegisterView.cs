using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Finding.Asking;
using KommITS.Bot.Core.Register.Similarity;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>
/// The register at one moment as one person may read it: every question that can be asked of it. Who is not an active member reads an empty one.
/// All answers are in a fixed order; names are ordered as in Swedish.
/// </summary>
public sealed class RegisterView
{
    private readonly RegisterIndex _index;
    private readonly SecurityRule _security;

    private RegisterView(RegisterIndex index, string? own)
    {
        _index = index;
        _security = new SecurityRule(index.Reference, own);
    }

    public ReferenceData Reference => _index.Reference;

    public static RegisterView Of(RegisterIndex index, Member reader) => reader.IsActive
        ? new RegisterView(index, reader.Municipality)
        : new RegisterView(RegisterIndex.Of(index.Reference, []), null);

    /// <summary>Who runs, will run, replaces or has left a product, several, all of a supplier or all of a kind.</summary>
    public UsageList Find(UsageQuery query) => new UsageFinder(_index, _security).Find(query);

    /// <param name="kind">Kind id; null: all kinds.</param>
    public MunicipalitySystems SystemsOf(string municipality, string? kind = null) => new SystemsFinder(_index, _security).Of(municipality, kind);

    /// <summary>Two municipalities side by side.</summary>
    public Comparison Compare(string first, string second) => new PortfolioComparer(_index, _security).Compare(first, second);

    public ProductCount CountOf(string product, MunicipalityFilter? where = null) => new ProductCounter(_index, _security, where).Of(product);

    /// <summary>Which products of the kind are the commonest.</summary>
    /// <param name="kind">Kind id.</param>
    public KindCounts CommonestOf(string kind, MunicipalityFilter? where = null) => new ProductCounter(_index, _security, where).OfKind(kind);

    /// <summary>The <paramref name="count"/> municipalities that are most like the one named, itself left out; the most like it first.</summary>
    public IReadOnlyList<SimilarMunicipality> FindSimilar(string municipality, int count, MunicipalityFilter? where = null) =>
        new SimilarFinder(_index).Find(municipality, count, new MunicipalityMatch(where ?? MunicipalityFilter.All, _index, _security));

    /// <summary>How like each other two municipalities are; null where one of them is not known.</summary>
    public SimilarMunicipality? SimilarityOf(string municipality, string other) => new SimilarFinder(_index).Compare(municipality, other);
}
