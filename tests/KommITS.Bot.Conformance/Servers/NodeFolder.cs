using System.Diagnostics;

namespace KommITS.Bot.Conformance.Servers;

/// <summary>The reference bot's folder in the repository, with its packages as pinned.</summary>
internal static class NodeFolder
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);

    public static string Path { get; } = Find();

    // npm writes this file when all packages are in place.
    private static bool IsInstalled => File.Exists(System.IO.Path.Combine(Path, "node_modules", ".package-lock.json"));

    public static async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (IsInstalled)
            return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(InstallLimit);
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var start = new ProcessStartInfo(Machine.Find("npm")!, arguments)
        {
            WorkingDirectory = Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var npm = Process.Start(start)!;
        try
        {
            var (said, complained) = (npm.StandardOutput.ReadToEndAsync(limit.Token), npm.StandardError.ReadToEndAsync(limit.Token));
            await npm.WaitForExitAsync(limit.Token);
            if (npm.ExitCode != 0)
                throw new InvalidOperationException($"'npm ci' ended with code {npm.ExitCode}: {await said} {await complained}");
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "KommITS.Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return System.IO.Path.Combine(folder.FullName, "tests", "KommITS.Bot.Conformance", "node");
    }
}
