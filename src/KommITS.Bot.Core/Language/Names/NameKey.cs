using System.Text;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names;

/// <summary>
/// A name as the indexes know it: its words joined, so that hyphens and spaces make no difference.
/// <paramref name="Lower"/> keeps å, ä and ö; <paramref name="Folded"/> does not.
/// </summary>
internal readonly record struct NameKey(string Lower, string Folded)
{
    public static NameKey Of(string name) => Of(TokenText.Read(name).Tokens);

    public static NameKey Of(IEnumerable<Token> tokens)
    {
        var (lower, folded) = (new StringBuilder(), new StringBuilder());
        foreach (var token in tokens)
        {
            lower.Append(token.Lower);
            folded.Append(token.Folded);
        }
        return new NameKey(lower.ToString(), folded.ToString());
    }

    /// <summary>The name without a genitive's s, if it ends in one.</summary>
    public NameKey? WithoutGenitive() =>
        Lower.Length > 2 && Lower[^1] == 's' && Folded.Length > 2 ? new NameKey(Lower[..^1], Folded[..^1]) : null;
}
