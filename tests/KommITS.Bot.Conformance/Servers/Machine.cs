namespace KommITS.Bot.Conformance.Servers;

/// <summary>What this machine has of what the tests need.</summary>
internal static class Machine
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    private static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ends the test where Node or npm is missing: skipped with the reason, or failed where CI is true.</summary>
    public static void RequireNode()
    {
        string[] missing = [.. new[] { "node", "npm" }.Where(command => Find(command) is null)];
        if (missing.Length == 0)
            return;
        var reason = $"This machine lacks {string.Join(" and ", missing)}.";
        Assert.False(IsCi, reason);
        // The test run's usual output names skipped tests without their reasons.
        TestContext.Current.SendDiagnosticMessage("Skipped: {0}", reason);
        Assert.Skip(reason);
    }

    /// <summary>The full path of a command, or null when the machine lacks it.</summary>
    public static string? Find(string command) =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from ending in Endings
         let file = Path.Combine(folder, command + ending)
         where File.Exists(file)
         select file).FirstOrDefault();
}
