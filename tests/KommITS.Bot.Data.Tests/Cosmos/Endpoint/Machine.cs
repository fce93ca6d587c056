using System.Diagnostics;

namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>Node.js and npm, where this machine has them.</summary>
internal static class Machine
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    public static string? Node => Find("node");

    public static string? Npm => Find("npm");

    /// <summary>Ends the test where Node or npm is missing: skipped with the reason, or failed where CI is true.</summary>
    public static void RequireNode()
    {
        if (Node is not null && Npm is not null)
            return;
        const string reason = "This machine lacks Node.js or npm, which the stand-ins for Azure run on.";
        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
        // The test run's usual output names skipped tests without their reasons.
        TestContext.Current.SendDiagnosticMessage("Skipped: {0}", reason);
        Assert.Skip(reason);
    }

    public static Process Start(string file, string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string? Find(string command) =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from ending in Endings
         let file = Path.Combine(folder, command + ending)
         where File.Exists(file)
         select file).FirstOrDefault();
}
