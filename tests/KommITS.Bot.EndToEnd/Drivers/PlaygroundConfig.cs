using KommITS.Bot.EndToEnd.Tools;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The repository's people and chats, with one of the others at the keyboard.</summary>
internal static class PlaygroundConfig
{
    private const string Me = "currentUser:";

    /// <summary>
    /// The Playground shows one person's chats only. Another person is another Playground: the two change places in its configuration,
    /// and the personal chat gets an id of its own.
    /// </summary>
    public static string For(string userId)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "playground", ".m365agentsplayground.yml")).ToList();
        var own = lines.IndexOf(Me) + 1;
        if (lines[own].Trim() == $"id: {userId}")
            return string.Join('\n', lines);

        var other = lines.IndexOf($"  - id: {userId}");
        var length = lines.IndexOf("users:") - own;
        for (var at = 0; at < length; at++)
            (lines[own + at], lines[other + at]) = (Indented(lines[other + at], "  "), Indented(lines[own + at], at == 0 ? "  - " : "    "));

        var chat = lines.IndexOf("personalChat:") + 1;
        lines[chat] += $"-{userId}";
        return string.Join('\n', lines);
    }

    private static string Indented(string line, string indentation) => indentation + line.TrimStart(' ', '-');
}
