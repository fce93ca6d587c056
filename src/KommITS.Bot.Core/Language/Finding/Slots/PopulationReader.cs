using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Finding.Slots;

/// <summary>Reads how large a municipality is to be: "12 400 invånare" (about as many), "30-40k inhabitants", "under 15 000", "små kommuner".</summary>
internal static class PopulationReader
{
    public const int Small = 15_000;
    public const int Large = 50_000;
    private const int Smallest = 1_000;
    private const int Reach = 4;

    /// <summary>What counts as the same size: a fifth more or less, in the eyes of those who compare themselves.</summary>
    private const double Around = 0.2;

    private static readonly string[] People = ["invanar", "innevanar", "inhabitant", "resident", "population", "befolkning", "folkmangd", "people", "personer", "citizen", "medborgare"];
    private static readonly string[] Most = ["under", "farre", "mindre", "hogst", "max", "maximalt", "upp", "less", "fewer", "below", "most", "smaller", "innan"];
    private static readonly string[] Least = ["over", "mer", "fler", "storre", "minst", "more", "above", "least", "larger", "bigger"];

    public static (int? Min, int? Max) Read(TokenText text)
    {
        var words = text.Tokens;
        var saysPeople = words.Any(word => People.Any(person => word.Folded.StartsWith(person, StringComparison.Ordinal)));
        for (var at = 0; at < words.Count; at++)
            if (Numbers.At(text, at) is { } number && (saysPeople || number.IsMarked) && Range(text, number) is { Min: >= Smallest } or { Max: >= Smallest })
                return Range(text, number);
        return OfWords(words);
    }

    public static (int Min, int Max) About(int population) => ((int)(population * (1 - Around)), (int)(population * (1 + Around)));

    private static (int? Min, int? Max) Range(TokenText text, WholeNumber first)
    {
        if (Second(text, first) is { } second)
        {
            var low = first.Value < second.Value / 100 ? first.Value * 1000 : first.Value;
            return (Math.Min(low, second.Value), Math.Max(low, second.Value));
        }

        for (var at = first.At - 1; at >= Math.Max(0, first.At - Reach); at--)
            if (Most.Contains(text.Tokens[at].Folded))
                return (null, first.Value);
            else if (Least.Contains(text.Tokens[at].Folded))
                return (first.Value, null);
        var (min, max) = About(first.Value);
        return (min, max);
    }

    /// <summary>"30-40k", "10 000 till 20 000", "between 10 and 20 thousand".</summary>
    private static WholeNumber? Second(TokenText text, WholeNumber first)
    {
        var at = first.End;
        if (at >= text.Tokens.Count)
            return null;
        if (Numbers.At(text, at) is { } joined && text.Source.AsSpan(text.Tokens[at - 1].End, text.Tokens[at].Start - text.Tokens[at - 1].End).IndexOfAny('-', '–') >= 0)
            return joined;
        return text.Tokens[at].Folded is "till" or "och" or "to" or "and" or "o" && at + 1 < text.Tokens.Count ? Numbers.At(text, at + 1) : null;
    }

    private static (int? Min, int? Max) OfWords(IReadOnlyList<Token> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
            if (words[at + 1].Folded.StartsWith("kommun", StringComparison.Ordinal) || words[at + 1].Folded.StartsWith("municipalit", StringComparison.Ordinal))
                switch (words[at].Folded)
                {
                    case "sma" or "mindre" or "small" or "smaller":
                        return (null, Small);
                    case "stora" or "storre" or "large" or "larger" or "big" or "bigger":
                        return (Large, null);
                    case "medelstora" or "mellanstora" or "medium":
                        return (Small, Large);
                }
        return (null, null);
    }
}
