using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>Folders of the repository that run on Node, with their packages as pinned.</summary>
internal static class NodeFolder
{
    /// <summary>The reference bot's.</summary>
    public static string Reference { get; } = Of("KommITS.Bot.Benchmarks");

    /// <summary>The Cosmos DB endpoint's, which the tests use too.</summary>
    public static string Cosmos { get; } = Of("KommITS.Bot.Data.Tests");

    public static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            return;
        Console.WriteLine($"Installing the packages of {Path.GetFileName(Path.GetDirectoryName(folder))}; this happens once");
        using var npm = System.Diagnostics.Process.Start(Programs.Npm(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"))!;
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"'npm ci' in {folder} ended with code {npm.ExitCode}.");
    }

    private static string Of(string project)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KommITS.Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not stand in the repository.");
        return Path.Combine(folder.FullName, "tests", project, "node");
    }
}
