using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>The reference bot's folder in the repository, with its packages as pinned.</summary>
internal static class NodeFolder
{
    public static string Path { get; } = Find();

    public static async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(System.IO.Path.Combine(Path, "node_modules", "botbuilder")))
            return;
        Console.WriteLine("Installing the Node SDK; this happens once");
        using var npm = System.Diagnostics.Process.Start(Programs.Npm(Path, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"))!;
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"'npm ci' in {Path} ended with code {npm.ExitCode}.");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "KommITS.Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not stand in the repository.");
        return System.IO.Path.Combine(folder.FullName, "tests", "KommITS.Bot.Benchmarks", "node");
    }
}
