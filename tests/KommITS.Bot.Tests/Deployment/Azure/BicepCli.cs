using System.Reflection;
using System.Runtime.InteropServices;
using KommITS.Bot.Tests.Deployment.Tools;

namespace KommITS.Bot.Tests.Deployment.Azure;

/// <summary>The Bicep compiler from the package that the project names.</summary>
internal static class BicepCli
{
    private static readonly string Package = typeof(BicepCli).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(each => each.Key == "BicepFolder").Value!;

    public static string Folder { get; } = Path.Combine(Repository.Root, "deployment");

    public static async Task<CommandRun> RunAsync(params string[] arguments)
    {
        Machine.Require(
            OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64,
            "The Bicep compiler that the tests use runs on Linux x64.");
        var program = Path.Combine(Package, "tools", "bicep");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        return await CommandRun.OfAsync(program, arguments);
    }
}
