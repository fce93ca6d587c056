using System.Runtime.InteropServices;

namespace KommITS.Bot.Benchmarks.Processes;

internal static class ThisMachine
{
    public static string Description => $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>How many processes wanted a processor in the last minute, 5 and 15 minutes; "unknown" where the system does not tell.</summary>
    public static string LoadAverage =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}
