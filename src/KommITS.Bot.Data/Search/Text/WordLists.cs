using System.Reflection;

namespace KommITS.Bot.Data.Search.Text;

/// <summary>The word lists beside the code, built into the assembly.</summary>
internal static class WordLists
{
    /// <returns>The lines' words; comments and empty lines left out.</returns>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    public static HashSet<string> Folded(string name) =>
        Lines(name).SelectMany(words => words).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
}
