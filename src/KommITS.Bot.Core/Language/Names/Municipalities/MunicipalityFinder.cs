using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Finds municipalities named in a text. Names that are also ordinary words need a cue beside them.</summary>
internal sealed class MunicipalityFinder(MunicipalityIndex index)
{
    private const int MostWords = 3;

    private readonly MunicipalityCues _cues = new();

    public IReadOnlyList<MunicipalityMention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<MunicipalityMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = LongestAt(tokens, at);
            if (mention is not null && _cues.Allow(tokens, mention))
                mentions.Add(mention);
            at += mention?.Count ?? 1;
        }
        return mentions;
    }

    private MunicipalityMention? LongestAt(IReadOnlyList<Token> tokens, int at)
    {
        if (!index.MayBeAt(tokens, at))
            return null;
        for (var count = Math.Min(MostWords, tokens.Count - at); count > 0; count--)
        {
            var words = tokens.Skip(at).Take(count).ToList();
            if (words.Any(word => word.IsAddress) || words.Skip(1).Any(word => word.Gap is Gap.Break or Gap.Sentence))
                continue;
            var key = NameKey.Of(words);
            if (key.Folded.Length >= 3 && index.Find(key) is { Count: > 0 } found)
                return new MunicipalityMention(at, count, key, found);
        }
        return null;
    }
}

/// <param name="At">The first word's place among the tokens.</param>
/// <param name="Count">How many words the name has.</param>
/// <param name="Meant">One, or several that only å, ä and ö would tell apart.</param>
internal sealed record MunicipalityMention(int At, int Count, NameKey Key, IReadOnlyList<Municipality> Meant);
