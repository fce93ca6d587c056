using System.Diagnostics;
using KommITS.Bot.Playground;

namespace KommITS.Bot.EndToEnd.Tools;

/// <summary>The accessibility checker, as pinned in the folder <c>Axe</c>.</summary>
internal static class AxeCore
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "KommITS.Bot.EndToEnd", "Axe");

    private static string Script => Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");

    /// <summary>Its script, installed the first time it is asked for.</summary>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Script))
        {
            var log = new ProcessLog();
            var npm = new ToolFinder(Environment.GetEnvironmentVariable("PATH")).Find("npm")!;
            var start = new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--loglevel=error"]) { WorkingDirectory = Folder };
            await using var installation = ChildProcess.Start(start, log.Add);
            await installation.WaitForExitAsync(cancellationToken);
            Assert.True(installation.ExitCode == 0, $"npm ci in {Folder} failed: {log}");
        }

        return await File.ReadAllTextAsync(Script, cancellationToken);
    }
}
