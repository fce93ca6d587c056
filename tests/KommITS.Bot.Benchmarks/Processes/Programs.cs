using System.Diagnostics;
using KommITS.Bot.Playground;

namespace KommITS.Bot.Benchmarks.Processes;

/// <summary>How each program is started.</summary>
internal static class Programs
{
    private static readonly ToolFinder Tools = new(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>This exe under another verb.</summary>
    public static ProcessStartInfo Self(string verb, params IEnumerable<string> arguments) =>
        Dotnet(typeof(Programs).Assembly.Location, [verb, .. arguments]);

    /// <summary>The real bot, as built beside this exe.</summary>
    public static ProcessStartInfo Bot(Uri address, string store, bool seed)
    {
        string[] settings =
        [
            "--urls", Root(address), "--no-playground", "--contentRoot", AppContext.BaseDirectory,
            $"--Data:Sqlite:Path={store}", $"--Demo:Seed={seed}",
        ];
        return Dotnet(typeof(PlaygroundFolder).Assembly.Location, settings);
    }

    public static ProcessStartInfo Node(string folder, params IEnumerable<string> arguments) =>
        new(Find("node"), arguments) { WorkingDirectory = folder, Environment = { ["NODE_ENV"] = "production" } };

    public static ProcessStartInfo Npm(string folder, params IEnumerable<string> arguments) => new(Find("npm"), arguments) { WorkingDirectory = folder };

    public static string Root(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private static ProcessStartInfo Dotnet(string program, IEnumerable<string> arguments) => new("dotnet", ["exec", program, .. arguments])
    {
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "" },
    };

    private static string Find(string command) =>
        Tools.Find(command) ?? throw new InvalidOperationException($"{command} is not on the PATH. Install Node.js 20 or later, or leave it out: --only says which to run");
}
