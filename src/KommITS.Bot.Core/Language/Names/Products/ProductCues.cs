using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>Decides by the words around it whether an ambiguous name stands for the product.</summary>
internal sealed class ProductCues
{
    private const int StrongReach = 3;
    private const int WeakReach = 2;
    private const int SupplierReach = 4;

    private readonly WordLists _cues = WordLists.Read("Language/Names/Data/product-cues.txt");

    public bool Allow(IReadOnlyList<Token> tokens, ProductMention mention, List<ProductMention> all) =>
        Before(tokens, mention, "strong", StrongReach)
        || Is("after", tokens[mention.End - 1])
        || (mention.End < tokens.Count && Is("after", tokens[mention.End]))
        || IsWrittenAsAName(tokens, mention)
        || (!mention.IsOrdinary && !char.IsAsciiDigit(mention.Name.Folded[0]) && Before(tokens, mention, "weak", WeakReach))
        || HasSupplierNear(tokens, mention)
        || all.Exists(other => other != mention && AreLinked(tokens, mention, other));

    private bool Before(IReadOnlyList<Token> tokens, ProductMention mention, string list, int reach)
    {
        for (var at = mention.At - 1; at >= Math.Max(0, mention.At - reach) && tokens[at + 1].Gap is Gap.Space or Gap.Joined; at--)
            if (Is(list, tokens[at]))
                return true;
        return false;
    }

    /// <summary>With a capital letter inside a sentence.</summary>
    private static bool IsWrittenAsAName(IReadOnlyList<Token> tokens, ProductMention mention)
    {
        var first = tokens[mention.At];
        return first.IsCapitalised && first.Gap is Gap.Space or Gap.Joined && mention.At > 0;
    }

    private static bool HasSupplierNear(IReadOnlyList<Token> tokens, ProductMention mention)
    {
        var supplier = Folding.Fold(mention.Product.Supplier.Split(' ', '/', '(')[0]);
        if (supplier == mention.Name.Folded)
            return false;
        for (var at = Math.Max(0, mention.At - SupplierReach); at < Math.Min(tokens.Count, mention.End + SupplierReach); at++)
            if (tokens[at].Folded == supplier || tokens[at].Folded == supplier + "s")
                return true;
        return false;
    }

    /// <summary>"Treserva eller viva", "från viva till combine".</summary>
    private bool AreLinked(IReadOnlyList<Token> tokens, ProductMention mention, ProductMention other)
    {
        var (first, second) = mention.At < other.At ? (mention, other) : (other, mention);
        if (second.At - first.End > 1)
            return false;
        if (!other.IsAmbiguous)
            return second.At == first.End || Is("link", tokens[first.End]);
        return second.At - first.End == 1 && Is("to", tokens[first.End]) && first.At > 0 && Is("from", tokens[first.At - 1]);
    }

    private bool Is(string list, Token token) => _cues[list].Contains(token.Lower);
}
