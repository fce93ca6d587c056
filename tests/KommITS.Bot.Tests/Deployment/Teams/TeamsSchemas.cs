using KommITS.Bot.Tests.Deployment.Tools;
using NJsonSchema;

namespace KommITS.Bot.Tests.Deployment.Teams;

/// <summary>Microsoft's schemas of Teams apps, from the npm package that stands pinned beside this file.</summary>
internal static class TeamsSchemas
{
    private const string Address = "https://developer.microsoft.com/json-schemas/";
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/KommITS.Bot.Tests/Deployment/Teams/Schemas");
    private static readonly string Package = Path.Combine(Folder, "node_modules/@microsoft/app-manifest");
    private static readonly SemaphoreSlim Installing = new(1, 1);

    /// <param name="address">As a manifest's <c>$schema</c> says it.</param>
    public static async Task<JsonSchema> ReadAsync(string address)
    {
        await EnsureInstalledAsync();
        Assert.StartsWith(Address, address, StringComparison.Ordinal);
        var file = Path.Combine(Package, "build/json-schemas", address[Address.Length..]);
        Assert.True(File.Exists(file), $"{address} is not among the published schemas.");
        return await JsonSchema.FromFileAsync(file, TestContext.Current.CancellationToken);
    }

    private static async Task EnsureInstalledAsync()
    {
        await Installing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (Directory.Exists(Package))
                return;
            var npm = Machine.Require("npm");
            var run = await CommandRun.OfAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], Folder);
            Assert.True(run.ExitCode == 0, run.Errors);
        }
        finally
        {
            Installing.Release();
        }
    }
}
