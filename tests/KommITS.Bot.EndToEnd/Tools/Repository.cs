namespace KommITS.Bot.EndToEnd.Tools;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Where tests leave what is worth looking at.</summary>
    public static string Artifacts(string kind) => Directory.CreateDirectory(Path.Combine(Root, "artifacts", kind)).FullName;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KommITS.Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return folder.FullName;
    }
}
