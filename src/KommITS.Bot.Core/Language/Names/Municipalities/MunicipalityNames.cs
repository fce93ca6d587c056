using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

internal sealed class MunicipalityNames(MunicipalityIndex index, MunicipalityFinder finder, MailDomains domains) : IMunicipalityNames
{
    /// <summary>A longer text is not meant as a name.</summary>
    private const int LongestText = 400;

    private const int MostWordsOfAName = 3;

    private const int MostAlternatives = 5;
    private static readonly string[] Alternatives = [" eller ", " or ", "/"];

    private static readonly MunicipalityMatch None = new(null, []);

    private readonly MunicipalitySpelling _spelling = new(index);
    private readonly WordLists _cues = WordLists.Read("Language/Names/Data/municipality-cues.txt");

    public Municipality? FindByMail(string? mailAddress) => domains.Find(mailAddress);

    public MunicipalityMatch Resolve(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
            return None;
        var alternatives = text.Split(Alternatives, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return alternatives.Length is > 1 and <= MostAlternatives ? Choose(alternatives) : ResolveOne(text);
    }

    /// <summary>"Lund eller Malmö": each is meant, so both are offered.</summary>
    private MunicipalityMatch Choose(string[] alternatives)
    {
        var found = alternatives.Select(ResolveOne).ToList();
        var meant = found.Select(match => match.Found).OfType<Municipality>().Distinct().ToList();
        return meant.Count > 0 ? Certain(meant) : found[0];
    }

    private MunicipalityMatch ResolveOne(string text)
    {
        var tokens = TokenText.Read(text).Tokens;
        var words = tokens.Where(token => !_cues["noise"].Contains(token.Lower)).ToList();
        if (words.Count == 0)
            return None;
        if (!tokens.Any(MeansCounty) && index.Find(NameKey.Of(words)) is { Count: > 0 } whole)
            return Certain(whole);
        var mentioned = finder.Find(tokens).SelectMany(mention => mention.Meant).Distinct().ToList();
        return mentioned.Count > 0 ? Certain(mentioned) : Guess(tokens, words);
    }

    private static MunicipalityMatch Certain(IReadOnlyList<Municipality> meant) =>
        meant is [var only] ? new MunicipalityMatch(only, []) : new MunicipalityMatch(null, [.. meant.Take(5)]);

    private bool MeansCounty(Token token) => _cues["county"].Contains(token.Lower) || _cues["region"].Contains(token.Lower);

    private MunicipalityMatch Guess(IReadOnlyList<Token> tokens, List<Token> words)
    {
        if (tokens.Any(MeansCounty))
            return Offer(words.Where(word => !MeansCounty(word)));
        if (words.Count <= MostWordsOfAName && _spelling.Nearest(NameKey.Of(words)) is { } whole && IsAnything(whole))
            return whole;
        return Places(tokens).Select(place => _spelling.Nearest(NameKey.Of([place]))).FirstOrDefault(IsAnything) ?? None;
    }

    /// <summary>"Uppsala län" is the county: the municipality is offered, not taken. Gotland is both.</summary>
    private MunicipalityMatch Offer(IEnumerable<Token> words)
    {
        var meant = index.Find(NameKey.Of(words));
        return meant is [{ Name: "Gotland" }] ? Certain(meant) : new MunicipalityMatch(null, meant);
    }

    /// <summary>The words that stand where a place would: before "kommun", else after a preposition.</summary>
    private IEnumerable<Token> Places(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
            if (_cues["after"].Contains(tokens[at + 1].Lower))
                yield return tokens[at];
        for (var at = tokens.Count - 1; at > 0; at--)
            if (_cues["before"].Contains(tokens[at - 1].Lower))
                yield return tokens[at];
    }

    private static bool IsAnything(MunicipalityMatch match) => match.Found is not null || match.Closest.Count > 0;
}
