using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Decides by the words around it whether a municipality's name stands for the municipality.</summary>
internal sealed class MunicipalityCues
{
    private readonly WordLists _cues = WordLists.Read("Language/Names/Data/municipality-cues.txt");
    private readonly WordLists _words = WordLists.Read("Language/Names/Data/municipality-words.txt");

    public bool Allow(IReadOnlyList<Token> tokens, MunicipalityMention mention)
    {
        var next = mention.At + mention.Count < tokens.Count ? tokens[mention.At + mention.Count] : default;
        var previous = mention.At > 0 ? tokens[mention.At - 1] : default;
        if (Is("after", next))
            return true;
        if (MeansCounty(mention, previous, next))
            return false;
        var name = mention.Meant[0].Name.ToLowerInvariant();
        var first = tokens[mention.At];
        if (_words["folded"].Contains(name) && !mention.Key.Lower.StartsWith(name, StringComparison.Ordinal))
            return false;
        var capital = first.IsCapitalised;
        var kin = Is("kin", next) && mention.Key.Lower.Length > name.Length;
        var place = Is("before", previous) && first.Gap is Gap.Space;
        if (_words["ordinary"].Contains(name))
            return capital && (place || kin);
        return !_words["short"].Contains(name) || place || kin || (capital && first.Gap is not Gap.Sentence);
    }

    private bool MeansCounty(MunicipalityMention mention, Token previous, Token next) =>
        mention.Meant[0].Name != "Gotland" && (Is("county", next) || Is("region", previous));

    private bool Is(string list, Token token) => token.Lower is not null && _cues[list].Contains(token.Lower);
}
