using System.Text.Json;
using System.Text.Json.Nodes;

namespace KommITS.Bot.Playground;

/// <summary>The <c>playground/</c> folder beside the solution.</summary>
internal sealed class PlaygroundFolder(string path)
{
    private const string Package = "@microsoft/m365agentsplayground";

    public string Path { get; } = path;

    public string Installed => System.IO.Path.Combine(Path, "node_modules", Package);

    /// <summary>Looks beside the given folder and each one above it.</summary>
    public static PlaygroundFolder? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "playground");
            if (File.Exists(System.IO.Path.Combine(candidate, "package.json")))
                return new PlaygroundFolder(candidate);
        }

        return null;
    }

    /// <summary>Whether the very version that <c>package.json</c> pins is there.</summary>
    public bool IsInstalled() =>
        Read(System.IO.Path.Combine(Installed, "package.json"))?["version"] is { } installed
        && Read(System.IO.Path.Combine(Path, "package.json"))?["dependencies"]?[Package] is { } pinned
        && JsonNode.DeepEquals(installed, pinned);

    private static JsonNode? Read(string file)
    {
        try
        {
            return File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file)) : null;
        }
        catch (JsonException)
        {
            // A broken file is what an interrupted installation leaves behind; installing again repairs it.
            return null;
        }
    }
}
