using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Names;

/// <summary>A data file of lines "list word": words of a list, by the list's name.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _lists;

    private WordLists(FrozenDictionary<string, FrozenSet<string>> lists) => _lists = lists;

    public FrozenSet<string> this[string list] => _lists.GetValueOrDefault(list, []);

    public static WordLists Read(string file) => new(EmbeddedFile.Lines(file)
        .Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries))
        .GroupBy(parts => parts[0], parts => parts[1].ToLowerInvariant(), StringComparer.Ordinal)
        .ToFrozenDictionary(list => list.Key, list => list.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));
}
