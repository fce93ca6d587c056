using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>Recognises one word as a misspelt product: one slip in six to eight letters, two in nine or more, the first letter right, and no ordinary word.</summary>
internal sealed class ProductSpelling(ProductIndex index)
{
    private const int Shortest = 6;
    private const int LongEnoughForTwo = 9;
    private const int LongestWord = 24;

    public ProductMention? Correct(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.IsAddress || token.Folded.Length is < Shortest or > LongestWord || index.IsOrdinary(token.Folded) || index.IsOrdinary(token.Lower))
            return null;
        return Nearest(token.Folded) is { } name ? new ProductMention(at, 1, name, false, false) : null;
    }

    private ProductName? Nearest(string word)
    {
        ProductName? nearest = null;
        var distance = int.MaxValue;
        var letters = EditDistance.Letters(word);
        foreach (var name in index.Correctable(word[0]))
        {
            var allowed = Math.Min(word.Length, name.Folded.Length) >= LongEnoughForTwo ? 2 : 1;
            if (!EditDistance.MayBeWithin(letters, name.Letters, allowed))
                continue;
            var found = EditDistance.Within(word, name.Folded, allowed);
            if (found <= allowed && found < distance)
                (nearest, distance) = (name, found);
        }
        return nearest;
    }
}
