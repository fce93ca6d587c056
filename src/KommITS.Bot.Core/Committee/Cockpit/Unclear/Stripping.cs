using System.Text.RegularExpressions;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Committee.Cockpit.Unclear;

/// <summary>
/// Takes out of a text what may tell who wrote it or about whom: addresses, numbers, members' names, and whatever else looks like a name, which is a word with a
/// capital inside a sentence that the register does not know. Rather a word too many than a person.
/// </summary>
public static partial class Stripping
{
    public const string Gone = "…";
    private const int MaxLength = 160;

    /// <param name="names">Words of members' names, folded.</param>
    /// <param name="known">Words of the names of products, suppliers and municipalities, folded: these stay, unless they are a member's name too.</param>
    public static string Strip(string text, IReadOnlySet<string> names, IReadOnlySet<string> known)
    {
        var bare = Number().Replace(Address().Replace(text.ReplaceLineEndings(" "), Gone), Gone);
        var words = Word().Matches(bare);
        var capitals = words.Select(word => IsNameLike(word.Value, known)).ToList();
        var at = -1;
        var stripped = Word().Replace(bare, word =>
        {
            at++;
            return IsOf(names, word.Value) || (capitals[at] && (!BeginsSentence(bare, word.Index) || IsBeside(words, capitals, at))) ? Gone : word.Value;
        });
        var clean = Repeated().Replace(stripped, Gone).Trim();
        return clean.Length <= MaxLength ? clean : $"{clean.AsSpan(0, char.IsHighSurrogate(clean[MaxLength - 1]) ? MaxLength - 1 : MaxLength)}{Gone}";
    }

    /// <summary>What is the same but for capitals, accents and signs counts as the same text.</summary>
    public static string KeyOf(string stripped) => string.Join(' ', Word().Matches(Folding.Fold(stripped)).Select(word => word.Value));

    /// <summary>The words of a name, folded.</summary>
    public static IEnumerable<string> WordsOf(string name) =>
        Word().Matches(name).Select(word => Folding.Fold(word.Value)).Where(word => word.Length > 1);

    private static bool IsNameLike(string word, IReadOnlySet<string> known) =>
        char.IsUpper(word[0]) && word.Length > 1 && word.Any(char.IsLower) && !IsOf(known, word);

    /// <summary>A name of two words may begin a sentence.</summary>
    private static bool IsBeside(MatchCollection words, List<bool> capitals, int at) => at + 1 < words.Count && capitals[at + 1]
        && words[at].Index + words[at].Length + 1 == words[at + 1].Index;

    private static bool IsOf(IReadOnlySet<string> words, string word)
    {
        var folded = Folding.Fold(word);
        return words.Contains(folded) || (folded.EndsWith('s') && words.Contains(folded.TrimEnd('s', '\'', '’')));
    }

    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '?' or '!' or ':';
    }

    [GeneratedRegex(@"[\p{L}\p{M}][\p{L}\p{M}\p{Nd}'’-]*", RegexOptions.None, 500)]
    private static partial Regex Word();

    [GeneratedRegex(@"\S+@\S+|\b(?:https?|ftp|file|data|javascript|tel|mailto):\S+|\bwww\.\S+|<[^>]{0,200}>", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\+?\(?\p{Nd}(?:[\p{Nd}\s()./:–-]*\p{Nd})?(?![\p{L}\p{Nd}])", RegexOptions.None, 500)]
    private static partial Regex Number();

    [GeneratedRegex(@"…(?:[\s,/&-]*…)+", RegexOptions.None, 500)]
    private static partial Regex Repeated();
}
