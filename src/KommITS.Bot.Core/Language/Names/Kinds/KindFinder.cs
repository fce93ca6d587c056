using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names.Kinds;

/// <summary>Finds the kinds of systems named in a text; the longest name first, and misspelt ones.</summary>
internal sealed class KindFinder(KindIndex index)
{
    private const int MostWords = 5;

    public IReadOnlyList<KindMention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<KindMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = LongestAt(tokens, at) ?? Mended(tokens, at);
            if (mention is not null)
                mentions.Add(mention);
            at += mention?.Count ?? 1;
        }
        return mentions;
    }

    private KindMention? LongestAt(IReadOnlyList<Token> tokens, int at)
    {
        for (var count = Math.Min(MostWords, tokens.Count - at); count > 0; count--)
            if (IsOneName(tokens, at, count) && index.Find(NameKey.Of(tokens.Skip(at).Take(count)).Folded) is { } name)
                return new KindMention(at, count, name.Kind, name.IsStrong);
        return null;
    }

    private KindMention? Mended(IReadOnlyList<Token> tokens, int at) =>
        !tokens[at].IsAddress && index.Mend(tokens[at].Folded) is { } name ? new KindMention(at, 1, name.Kind, true) : null;

    private static bool IsOneName(IReadOnlyList<Token> tokens, int at, int count) =>
        tokens.Skip(at).Take(count).All(token => !token.IsAddress) && tokens.Skip(at + 1).Take(count - 1).All(token => token.Gap is Gap.Space or Gap.Joined);
}
