namespace KommITS.Bot.Data.Search.Text;

/// <summary>Turns a text into the words that are indexed and searched.</summary>
internal sealed class WordReader(ProperNames names, Concepts concepts)
{
    private readonly HashSet<string> _stop = WordLists.Folded("stop.txt");
    private readonly HashSet<string> _weak = WordLists.Folded("weak.txt");
    private readonly Compounds _compounds = new(concepts);

    public IReadOnlyList<Word> Read(string text)
    {
        var tokens = Tokenizer.Split(text);
        List<Word> words = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadWord(tokens[i], IsNamed(tokens, i)) is { } word)
                words.Add(word);
            if (i > 0 && ReadPair(tokens[i - 1], tokens[i]) is { } pair)
                words.Add(pair);
        }

        return words;
    }

    private Word? ReadWord(Token token, bool isNamed)
    {
        var folded = Folding.Fold(token.Joined);
        var written = token.Joined.ToLowerInvariant();
        var isStop = _stop.Contains(folded);
        if (names.Find(folded) is { } name && (!isStop || isNamed) && concepts.FindForm(folded) is null)
            return new Word(written[..^(folded.Length - name.Length)], [name], [name], IsWeak: false);
        if (folded.Length == 0 || isStop)
            return null;
        var stems = Stems.Of(folded);
        return IsWeak(folded, stems) ? new Word(written, stems, [], IsWeak: true) : new Word(written, stems, Parts(token, folded, stems), IsWeak: false);
    }

    /// <summary>What tells a name from an ordinary word: a capital inside the text, or "kommun" after it.</summary>
    private static bool IsNamed(IReadOnlyList<Token> tokens, int i) =>
        (i > 0 && tokens[i].IsCapitalised)
        || (i + 1 < tokens.Count && tokens[i + 1].Joined.StartsWith("kommun", StringComparison.OrdinalIgnoreCase));

    /// <summary>Two words that make one idea, written apart: "case management", "e arkiv".</summary>
    private Word? ReadPair(Token first, Token second)
    {
        var folded = Folding.Fold(first.Joined + second.Joined);
        return concepts.FindForm(folded) is { Counts: true } concept
            ? new Word(folded, Stems.Of(folded), [concept.Name], IsWeak: false)
            : null;
    }

    private bool IsWeak(string folded, IReadOnlyList<string> stems) =>
        _weak.Contains(folded) || _weak.Contains(stems[0]) || folded.All(char.IsDigit);

    private List<string> Parts(Token token, string folded, IReadOnlyList<string> stems)
    {
        List<string> parts = [];
        var concept = concepts.Find(folded);
        if (concept is { Counts: true })
            parts.Add(concept.Name);
        var compound = _compounds.Parts(folded);
        parts.AddRange(compound.Count > 0 || token.Pieces.Count == 1 ? compound : token.Pieces.SelectMany(PieceParts));
        return parts.Count > 0 || concept is not null ? parts : [stems[0]];
    }

    private IReadOnlyList<string> PieceParts(string piece)
    {
        var folded = Folding.Fold(piece);
        return folded.Length < 2 || _stop.Contains(folded) || IsWeak(folded, Stems.Of(folded))
            ? []
            : Parts(new Token([piece]), folded, Stems.Of(folded));
    }
}
