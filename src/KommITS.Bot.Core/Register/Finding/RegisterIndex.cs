using KommITS.Bot.Core.Register.Finding.Indexing;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>
/// The whole register at one moment, arranged for questions. Never changed: <see cref="With"/> makes the next one, so that who holds one reads without locks.
/// It knows nothing of who asks; people's questions go through <see cref="RegisterView"/>.
/// </summary>
public sealed class RegisterIndex
{
    private readonly Portfolio?[] _portfolios;
    private readonly Profile[] _profiles;
    private readonly Dictionary<string, Posting> _postings;

    private RegisterIndex(Numbering numbers, Portfolio?[] portfolios, Profile[] profiles, Dictionary<string, Posting> postings, int told) =>
        (Numbers, _portfolios, _profiles, _postings, Told) = (numbers, portfolios, profiles, postings, told);

    public ReferenceData Reference => Numbers.Reference;

    /// <summary>Whether it was arranged for these products: the catalogue may have changed since.</summary>
    public bool IsOf(IReadOnlyList<Product> products) => ReferenceEquals(Numbers.Catalogue, products);

    /// <summary>Those that have told anything.</summary>
    public IReadOnlyCollection<Portfolio> Portfolios => [.. _portfolios.OfType<Portfolio>()];

    internal Numbering Numbers { get; }

    /// <summary>How many municipalities run anything that counts in a comparison.</summary>
    internal int Told { get; }

    public static RegisterIndex Of(ReferenceData reference, IEnumerable<Portfolio> portfolios)
    {
        var known = portfolios.ToList();
        var numbers = Numbering.Of(reference, known.Select(portfolio => portfolio.Municipality));
        var byNumber = new Portfolio?[numbers.Municipalities];
        foreach (var portfolio in known)
            byNumber[numbers.NumberOf(portfolio.Municipality)] = portfolio;
        var profiles = Array.ConvertAll(byNumber, portfolio => portfolio is null ? Profile.Empty : Profile.Of(portfolio, numbers.Products));
        return new RegisterIndex(numbers, byNumber, profiles, Postings(byNumber), profiles.Count(profile => profile.HasTold));
    }

    /// <summary>The cost is that of what changed, and of copying one array of the municipalities.</summary>
    public RegisterIndex With(Portfolio changed)
    {
        var numbers = Numbers.Including(changed.Municipality);
        var at = numbers.NumberOf(changed.Municipality);
        var before = PortfolioOf(changed.Municipality).Usages;
        var postings = new Dictionary<string, Posting>(_postings, StringComparer.Ordinal);
        foreach (var product in before.Except(changed.Usages).Concat(changed.Usages.Except(before)).Select(usage => usage.Product).Distinct())
            postings[product] = PostingOf(product).With(at, changed.Find(product));
        var profiles = Changed(_profiles, numbers.Municipalities, at, Profile.Of(changed, numbers.Products));
        var told = Told + Count(profiles[at]) - (at < _profiles.Length ? Count(_profiles[at]) : 0);
        return new RegisterIndex(numbers, Changed(_portfolios, numbers.Municipalities, at, changed), profiles, postings, told);
    }

    /// <summary>An empty one where nothing was ever told.</summary>
    public Portfolio PortfolioOf(string municipality) =>
        (Numbers.NumberOf(municipality) is >= 0 and var number ? _portfolios[number] : null) ?? new Portfolio { Municipality = municipality };

    /// <summary>Every use of the product, of any status, in no particular order.</summary>
    public IReadOnlyList<UsageHit> UsesOf(string product)
    {
        var posting = PostingOf(product);
        return [.. Enumerable.Range(0, posting.Count).Select(at => posting[at]).Select(use => new UsageHit(Numbers.CodeOf(use.Municipality), use.Usage))];
    }

    /// <summary>Municipality code to the ones of <paramref name="products"/> that it runs or has run, but for security products that it hides.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> WhoKnows(IReadOnlyCollection<string> products) => products.Distinct()
        .SelectMany(UsesOf)
        .Where(hit => hit.Usage.Status != UsageStatus.Planned && (IsOpen(hit.Usage.Product) || !PortfolioOf(hit.Municipality).HidesSecurity))
        .GroupBy(hit => hit.Municipality, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(hit => hit.Usage.Product)], StringComparer.Ordinal);

    internal Posting PostingOf(string product) => _postings.GetValueOrDefault(product) ?? Posting.Empty;

    /// <param name="product">Its number.</param>
    /// <returns>The municipalities that run it today, ascending.</returns>
    internal int[] RunningOf(int product) => PostingOf(Numbers.Products[product].Id).Running;

    internal Portfolio? PortfolioOf(int municipality) => _portfolios[municipality];

    internal Profile ProfileOf(int municipality) => _profiles[municipality];

    /// <summary>May stand in a list: the register knows it, and it is not for security.</summary>
    internal bool IsOpen(string product) => Reference.FindProduct(product) is { Kind.IsSecurity: false };

    private static Dictionary<string, Posting> Postings(Portfolio?[] portfolios) => portfolios
        .SelectMany((portfolio, number) => (portfolio?.Usages ?? []).Select(usage => (Number: number, Usage: usage)))
        .GroupBy(use => use.Usage.Product, StringComparer.Ordinal)
        .ToDictionary(uses => uses.Key, uses => Posting.Of([.. uses.Select(use => use.Number)], [.. uses.Select(use => use.Usage)]), StringComparer.Ordinal);

    private static T[] Changed<T>(T[] items, int length, int at, T item)
    {
        var copy = new T[length];
        items.CopyTo(copy, 0);
        copy[at] = item;
        return copy;
    }

    private static int Count(Profile profile) => profile.HasTold ? 1 : 0;
}
