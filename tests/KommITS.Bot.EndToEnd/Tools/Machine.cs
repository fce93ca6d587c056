using KommITS.Bot.Playground;
using Microsoft.Extensions.Logging.Abstractions;

namespace KommITS.Bot.EndToEnd.Tools;

/// <summary>What this machine has of what the tests need.</summary>
internal static class Machine
{
    private static readonly string[] BrowserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly ToolFinder Finder = new(Environment.GetEnvironmentVariable("PATH"));
    private static readonly SemaphoreSlim Installing = new(1, 1);

    public static string? Node => Finder.Find("node");

    public static string? Browser => BrowserNames.Select(Finder.Find).FirstOrDefault(path => path is not null);

    private static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ends the test where Node, npm or Chromium is missing: skipped with the reason, or failed where CI is true.</summary>
    public static void RequireTools()
    {
        string?[] missing =
        [
            Node is null ? "Node.js" : null, Finder.Find("npm") is null ? "npm" : null, Browser is null ? "Chromium" : null,
        ];
        var reason = $"This machine lacks {string.Join(", ", missing.OfType<string>())}.";
        if (!missing.OfType<string>().Any())
            return;
        Assert.False(IsCi, reason);
        // The test run's usual output names skipped tests without their reasons.
        TestContext.Current.SendDiagnosticMessage("Skipped: {0}", reason);
        Assert.Skip(reason);
    }

    /// <summary>The repository's Playground, installed as pinned.</summary>
    public static async Task<PlaygroundFolder> PlaygroundAsync(CancellationToken cancellationToken)
    {
        var folder = PlaygroundFolder.FindAbove(Repository.Root)!;
        await Installing.WaitAsync(cancellationToken);
        try
        {
            await new PlaygroundInstaller(Finder, TimeProvider.System, NullLogger<PlaygroundInstaller>.Instance)
                .EnsureInstalledAsync(folder, cancellationToken);
        }
        finally
        {
            Installing.Release();
        }

        return folder;
    }
}
