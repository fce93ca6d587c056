using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Keys;

internal static class KeyLimits
{
    private const int MaxLength = 255;

    public static void Check(DocumentKey key)
    {
        if (!IsUsable(key.Container) || !IsUsable(key.Partition) || !IsUsable(key.Id))
            throw new ArgumentException($"A part of a key has 1 to {MaxLength} characters, and no half of a surrogate pair.", nameof(key));
    }

    private static bool IsUsable(string part) => part is { Length: >= 1 and <= MaxLength } && HasWholeCharacters(part);

    /// <summary>Half a pair has no UTF-8 form: two such keys would be stored as one.</summary>
    private static bool HasWholeCharacters(string part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsSurrogate(part[i]) && !(i + 1 < part.Length && char.IsSurrogatePair(part[i], part[++i])))
                return false;
        }

        return true;
    }
}
