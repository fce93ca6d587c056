using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Agreements.Finding;

/// <summary>Every thing that a text names has to fit: a product or a kind by the register, any other word by what the committee wrote. Nothing is ranked.</summary>
internal sealed class AgreementSearch(PartsReader parts, ReferenceData reference) : IAgreementSearch
{
    public AgreementsFound Find(string text, IReadOnlyList<Agreement> agreements)
    {
        var wanted = WantedIn(text);
        var pages = agreements.Select(agreement => (Agreement: agreement, Words: SearchWords.Of(PageOf(agreement.Terms)))).ToList();
        var all = pages.Where(page => wanted.All(one => one.Fits(page.Agreement.Terms, page.Words))).Select(page => page.Agreement).ToList();
        var some = all.Count > 0 ? [] : pages.Where(page => wanted.Any(one => one.Fits(page.Agreement.Terms, page.Words))).Select(page => page.Agreement).ToList();
        return new AgreementsFound([.. wanted.Select(one => one.Said)], wanted.Count == 0 ? agreements : all, some);
    }

    private List<Wanted> WantedIn(string text)
    {
        var read = parts.Read(text).Reading;
        var taken = new HashSet<int>();
        var wanted = new List<Wanted>();
        foreach (var mention in read.Products)
        {
            Take(taken, mention.At, mention.End);
            wanted.Add(new WantedProduct(read.Text.Source[read.Token(mention.At).Start..read.Token(mention.End - 1).End], mention.Product));
        }

        foreach (var mention in read.Kinds.Where(mention => !Enumerable.Range(mention.At, mention.Count).Any(taken.Contains)))
        {
            Take(taken, mention.At, mention.End);
            var said = read.Text.Source[read.Token(mention.At).Start..read.Token(mention.End - 1).End];
            wanted.Add(new WantedKind(said, mention.Kind, reference, SearchWords.IsOrdinary(Folding.Fold(said)) ? null : SearchWords.StemOf(Folding.Fold(said))));
        }

        foreach (var (at, token) in read.Text.Tokens.Index())
            if (!taken.Contains(at) && !SearchWords.IsOrdinary(token.Folded) && token.Raw.Any(char.IsLetter))
                wanted.Add(new WantedWord(token.Raw, SearchWords.StemOf(token.Folded)));
        return wanted;
    }

    private static void Take(HashSet<int> taken, int from, int to) => taken.UnionWith(Enumerable.Range(from, to - from));

    private string PageOf(AgreementTerms terms)
    {
        var products = terms.Products.Select(reference.FindProduct).OfType<Product>().ToList();
        return string.Join(
            ' ',
            [
                terms.Title, terms.Supplier, terms.Gives, terms.ForWhom,
                .. products.SelectMany(product => product.Aliases.Append(product.Name)),
                .. terms.Kinds.Select(reference.FindKind).OfType<SystemKind>().Concat(products.Select(product => product.Kind)).SelectMany(kind => new[] { kind.NameSv, kind.NameEn }),
            ]);
    }

    private abstract record Wanted(string Said)
    {
        public abstract bool Fits(AgreementTerms terms, IReadOnlyCollection<string> page);
    }

    /// <summary>Named, or of a kind that is covered as a whole.</summary>
    private sealed record WantedProduct(string Said, Product Product) : Wanted(Said)
    {
        public override bool Fits(AgreementTerms terms, IReadOnlyCollection<string> page) => terms.Products.Contains(Product.Id) || terms.Kinds.Contains(Product.Kind.Id);
    }

    private sealed record WantedKind(string Said, SystemKind Kind, ReferenceData Reference, string? Stem) : Wanted(Said)
    {
        public override bool Fits(AgreementTerms terms, IReadOnlyCollection<string> page) =>
            terms.Kinds.Contains(Kind.Id) || terms.Products.Any(product => Reference.FindProduct(product)?.Kind.Id == Kind.Id) || (Stem is not null && SearchWords.Has(page, Stem));
    }

    private sealed record WantedWord(string Said, string Stem) : Wanted(Said)
    {
        public override bool Fits(AgreementTerms terms, IReadOnlyCollection<string> page) => SearchWords.Has(page, Stem);
    }
}
