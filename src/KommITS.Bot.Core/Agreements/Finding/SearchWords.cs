using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Agreements.Finding;

/// <summary>Words as the search compares them: without endings, and within the long words that Swedish makes ("datorer" in "persondatorer").</summary>
internal static class SearchWords
{
    private const int ShortestStem = 4;
    private const int ShortestInside = 4;
    private const int ShortForm = 3;

    private static readonly string[] Endings = ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "er", "ar", "or", "en", "et", "na", "es", "s", "n", "t", "e", "a"];

    /// <summary>Folded words that say nothing of what is looked for.</summary>
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
    {
        "avtal", "avtalet", "avtalen", "avtals", "ramavtal", "ramavtalet", "ramavtalen", "ramavtals", "avtalskatalog", "avtalskatalogen", "agreement", "agreements", "framework", "contract", "contracts", "deal", "deals",
        "vi", "vart", "vara", "var", "oss", "jag", "mig", "mej", "ni", "er", "man", "du", "we", "us", "our", "i", "me", "my", "you", "your", "har", "ha", "have", "has", "had", "finns", "finnes", "is", "are", "be", "ar", "e", "do", "does",
        "nat", "nagot", "nagra", "nagon", "nan", "en", "ett", "any", "some", "a", "an", "the", "det", "den", "de", "dom", "dessa", "that", "this", "these", "those", "there", "it",
        "pa", "for", "om", "med", "av", "till", "hos", "kring", "galler", "gallande", "gallr", "inom", "fran", "via", "genom", "about", "with", "of", "to", "from", "by", "at", "on", "in", "under",
        "vilka", "vilket", "vilken", "vad", "va", "hur", "nar", "vem", "what", "which", "how", "when", "who", "where", "visa", "lista", "sok", "soka", "hitta", "oppna", "se", "show", "list", "find", "search", "look", "looking", "open", "see", "get",
        "alla", "all", "allt", "kommits", "foreningen", "foreningens", "society", "society's", "nya", "nytt", "ny", "new", "bra", "good", "battre", "better", "bast", "best", "tack", "please", "thanks", "och", "o", "eller", "and", "or", "att", "som", "ga", "gar", "kan", "ska", "far", "fa", "can", "may", "could", "should", "would", "like",
        "avropa", "avropar", "avrop", "call", "off", "kopa", "koper", "kop", "buy", "kora", "kor", "run", "anvanda", "anvander", "use", "using", "ut", "lopa", "loper", "slutar", "upphor", "end", "ends", "expire", "expires",
        "rabatt", "rabatter", "discount", "discounts", "medlem", "medlemmar", "medlemsrabatt", "medlemspris", "member", "members", "leverantor", "leverantorer", "leverantoren", "ab", "ltd", "inc", "oy", "as", "supplier", "suppliers", "vendor", "vendors", "sida", "page", "hej", "hello", "hi", "ocksa", "bara", "just", "nu", "now",
    };

    public static bool IsOrdinary(string folded) => Ordinary.Contains(folded);

    public static string StemOf(string folded)
    {
        var ending = Endings.FirstOrDefault(one => folded.Length - one.Length >= ShortestStem && folded.EndsWith(one, StringComparison.Ordinal));
        return ending is null ? folded : folded[..^ending.Length];
    }

    /// <summary>The folded words of a text, each once.</summary>
    public static IReadOnlyCollection<string> Of(string text) => [.. TokenText.Read(text).Tokens.Select(token => token.Folded).Distinct()];

    public static bool Has(IReadOnlyCollection<string> page, string stem) => page.Any(word => IsWithin(stem, word) || IsForm(stem, word));

    private static bool IsWithin(string stem, string word) => stem.Length >= ShortestInside && word.Contains(stem, StringComparison.Ordinal);

    /// <summary>The same short word with another ending: "bil" and "bilar".</summary>
    private static bool IsForm(string one, string other) =>
        one == other || IsEnding(one, other) || IsEnding(other, one);

    private static bool IsEnding(string longer, string shorter) =>
        shorter.Length == ShortForm && longer.StartsWith(shorter, StringComparison.Ordinal) && Endings.Contains(longer[shorter.Length..]);
}
