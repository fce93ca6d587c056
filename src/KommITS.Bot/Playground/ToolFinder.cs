namespace KommITS.Bot.Playground;

/// <param name="searchPath">The folders to look in, as in the PATH variable.</param>
internal sealed class ToolFinder(string? searchPath)
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>The full path of a command, or null when the machine lacks it.</summary>
    public string? Find(string command) =>
        (from folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from ending in Endings
         let file = Path.Combine(folder, command + ending)
         where File.Exists(file)
         select file).FirstOrDefault();

    public static PlaygroundException Missing(string reason) =>
        new(reason, "Install Node.js 20 or later, which brings npm, or leave the Playground out with --no-playground.");
}
