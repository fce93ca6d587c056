using System.Text;

namespace KommITS.Bot.Core.Language.Text;

/// <summary>The data files built into this assembly, named by their path in the project.</summary>
internal static class EmbeddedFile
{
    public static IEnumerable<string> Names(string folder, string extension) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static StreamReader Open(string name)
    {
        var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The data file {name} is not built into {typeof(EmbeddedFile).Assembly.GetName().Name}.", name);
        return new StreamReader(stream, Encoding.UTF8);
    }

    /// <summary>The file's lines, without empty ones and without those that begin with #.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                yield return text;
    }
}
