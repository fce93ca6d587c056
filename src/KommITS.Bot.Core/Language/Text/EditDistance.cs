using System.Numerics;

namespace KommITS.Bot.Core.Language.Text;

/// <summary>Damerau-Levenshtein: letters inserted, left out, exchanged, or two neighbours swapped, each counted once.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>Which letters a word has, several to a bit.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter & 31);
        return letters;
    }

    /// <summary>False only if the words are further apart: one slip adds at most one kind of letter and takes away one.</summary>
    public static bool MayBeWithin(uint left, uint right, int limit) => BitOperations.PopCount(left ^ right) <= 2 * limit;

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is larger than that.</summary>
    public static int Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > Longest || right.Length > Longest)
            return limit + 1;
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= right.Length; column++)
            above[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            if (Fill(left, right, line, row, above, before) > limit)
                return limit + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.Min(above[right.Length], limit + 1);
    }

    /// <summary>Fills one row and answers its smallest value.</summary>
    private static int Fill(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int line, Span<int> row, Span<int> above, Span<int> before)
    {
        row[0] = line;
        var smallest = line;
        for (var column = 1; column <= right.Length; column++)
        {
            var exchange = left[line - 1] == right[column - 1] ? 0 : 1;
            var cost = Math.Min(Math.Min(above[column], row[column - 1]) + 1, above[column - 1] + exchange);
            if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                cost = Math.Min(cost, before[column - 2] + 1);
            row[column] = cost;
            smallest = Math.Min(smallest, cost);
        }
        return smallest;
    }
}
