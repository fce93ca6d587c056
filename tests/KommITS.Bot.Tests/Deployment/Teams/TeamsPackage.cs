using System.IO.Compression;
using System.Text.Json;
using KommITS.Bot.Tests.Deployment.Tools;

namespace KommITS.Bot.Tests.Deployment.Teams;

/// <summary>The zip that the packing command makes.</summary>
public sealed class TeamsPackage : IAsyncLifetime
{
    public const string BotId = "1a2b3c4d-0000-4000-8000-00000000beef";
    public const string Host = "bot.example.org";

    private readonly string _folder = Directory.CreateTempSubdirectory("teams-").FullName;

    public string File => Path.Combine(_folder, "kommits.zip");

    public JsonElement Manifest => JsonElement.Parse(Read("manifest.json"));

    public async ValueTask InitializeAsync()
    {
        var run = await PackAsync("--bot-id", BotId, "--host", Host, "--output", File);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public IReadOnlyList<string> Entries()
    {
        using var zip = ZipFile.OpenRead(File);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public string Read(string entry)
    {
        using var zip = ZipFile.OpenRead(File);
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    internal static Task<CommandRun> PackAsync(params string[] arguments) =>
        CommandRun.OfAsync(Machine.Require("dotnet"), ["run", "deployment/teams/pack.cs", "--", .. arguments]);
}
