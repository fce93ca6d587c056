using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names;

/// <summary>Whether a name can begin at a word at all, by its first letters: a quick look that spares nearly every word the slow one.</summary>
/// <param name="names">As the indexes know them: words joined.</param>
internal sealed class Beginnings(IEnumerable<string> names)
{
    private const int Letters = 4;

    private readonly FrozenSet<string> _beginnings = names.Select(name => name[..Math.Min(Letters, name.Length)]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>False only if no name is the beginning of what stands from this word on, nor goes on from it.</summary>
    public bool MayBeAt(IReadOnlyList<Token> tokens, int at)
    {
        Span<char> lower = stackalloc char[Letters];
        Span<char> folded = stackalloc char[Letters];
        var (lowerLength, foldedLength) = (0, 0);
        for (var word = at; word < tokens.Count && Math.Min(lowerLength, foldedLength) < Letters; word++)
        {
            lowerLength += Fill(lower[lowerLength..], tokens[word].Lower);
            foldedLength += Fill(folded[foldedLength..], tokens[word].Folded);
        }

        return Knows(folded[..foldedLength]) || Knows(lower[..lowerLength]);
    }

    private static int Fill(Span<char> room, string word)
    {
        var length = Math.Min(room.Length, word.Length);
        word.AsSpan(0, length).CopyTo(room);
        return length;
    }

    private bool Knows(ReadOnlySpan<char> letters)
    {
        var known = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = letters.Length; length > 0; length--)
            if (known.Contains(letters[..length]))
                return true;
        return false;
    }
}
