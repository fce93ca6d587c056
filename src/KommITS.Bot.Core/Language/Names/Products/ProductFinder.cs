using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>Finds products named in a text: the longest name first, then ambiguous names that have a cue, then misspelt ones.</summary>
internal sealed class ProductFinder(ProductIndex index)
{
    private const int MostWords = 5;

    /// <summary>"i st" is no IST: words run together only into names of this many letters.</summary>
    private const int ShortestToJoin = 6;

    private readonly ProductCues _cues = new();
    private readonly ProductSpelling _spelling = new(index);

    public IReadOnlyList<ProductMention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<ProductMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = LongestAt(tokens, at) ?? _spelling.Correct(tokens, at);
            if (mention is not null)
                mentions.Add(mention);
            at += mention?.Count ?? 1;
        }
        return [.. mentions.Where(mention => !mention.IsAmbiguous || _cues.Allow(tokens, mention, mentions))];
    }

    private ProductMention? LongestAt(IReadOnlyList<Token> tokens, int at)
    {
        if (!index.MayBeAt(tokens, at))
            return null;
        for (var count = Math.Min(MostWords, tokens.Count - at); count > 0; count--)
            if (IsOneName(tokens, at, count) && Match(tokens, at, count) is { } mention)
                return mention;
        return null;
    }

    private static bool IsOneName(IReadOnlyList<Token> tokens, int at, int count)
    {
        for (var word = at; word < at + count; word++)
            if (tokens[word].IsAddress || (word > at && tokens[word].Gap is Gap.Break or Gap.Sentence))
                return false;
        return true;
    }

    private ProductMention? Match(IReadOnlyList<Token> tokens, int at, int count)
    {
        var words = tokens.Skip(at).Take(count).ToList();
        var key = NameKey.Of(words);
        foreach (var form in WordForms.Of(key))
            if (index.Find(form.Key) is { } name && Fits(name, words, form))
                return new ProductMention(at, count, name, name.IsAmbiguous || IsOrdinary(words), IsOrdinary(words));
        return null;
    }

    private static bool Fits(ProductName name, List<Token> words, WordForm form)
    {
        if (name.IsOneWord && words.Count > 1 && name.Folded.Length < ShortestToJoin && words.Skip(1).Any(word => word.Gap is Gap.Space))
            return false;
        return !form.NeedsPlainName || (!name.IsAmbiguous && name.Folded.Length >= form.ShortestName);
    }

    private bool IsOrdinary(List<Token> words) =>
        index.IsOrdinary(string.Join(' ', words.Select(word => word.Lower))) || index.IsOrdinary(string.Join(' ', words.Select(word => word.Folded)));
}

/// <param name="IsAmbiguous">What is written can also be an ordinary word or another thing.</param>
/// <param name="IsOrdinary">What is written is an ordinary word of the language.</param>
internal sealed record ProductMention(int At, int Count, ProductName Name, bool IsAmbiguous, bool IsOrdinary)
{
    public Product Product => Name.Product;

    public int End => At + Count;
}
