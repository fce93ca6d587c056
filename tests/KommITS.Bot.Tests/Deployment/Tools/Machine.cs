using KommITS.Bot.Playground;

namespace KommITS.Bot.Tests.Deployment.Tools;

internal static class Machine
{
    private static readonly ToolFinder Finder = new(Environment.GetEnvironmentVariable("PATH"));

    private static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a command. Without it the test ends: skipped with the reason, or failed where CI is true.</summary>
    public static string Require(string command) => Finder.Find(command) ?? throw Lacks($"This machine lacks {command}.");

    public static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw Lacks(otherwise);
    }

    private static InvalidOperationException Lacks(string reason)
    {
        Assert.False(IsCi, reason);
        // The test run's usual output names skipped tests without their reasons.
        TestContext.Current.SendDiagnosticMessage("Skipped: {0}", reason);
        Assert.Skip(reason);
        return new InvalidOperationException(reason);
    }
}
