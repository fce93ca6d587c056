using System.Text.Json;

namespace KommITS.Bot.Tests.Deployment.Teams;

public sealed class TeamsPackageTests(TeamsPackage package) : IClassFixture<TeamsPackage>
{
    [Fact]
    public void The_zip_has_exactly_what_the_manifest_names_at_its_root()
    {
        var manifest = package.Manifest;
        var languages = manifest.GetProperty("localizationInfo");
        string[] named =
        [
            "manifest.json",
            manifest.GetProperty("icons").GetProperty("color").GetString()!,
            manifest.GetProperty("icons").GetProperty("outline").GetString()!,
            languages.GetProperty("defaultLanguageFile").GetString()!,
            .. languages.GetProperty("additionalLanguages").EnumerateArray().Select(each => each.GetProperty("file").GetString()!),
        ];

        Assert.Equal(named.Order(), package.Entries().Order());
    }

    [Fact]
    public void Every_placeholder_is_filled()
    {
        Assert.DoesNotContain("{{", package.Read("manifest.json"), StringComparison.Ordinal);
        Assert.Equal(TeamsPackage.BotId, package.Manifest.GetProperty("id").GetString());
        Assert.Equal(TeamsPackage.BotId, package.Manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(TeamsPackage.Host, Assert.Single(package.Manifest.GetProperty("validDomains").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task It_fits_the_schema_it_names()
    {
        var schema = await TeamsSchemas.ReadAsync(package.Manifest.GetProperty("$schema").GetString()!);

        Assert.Empty(schema.Validate(package.Read("manifest.json")));
    }

    [Theory]
    [InlineData("sv.json")]
    [InlineData("en.json")]
    public async Task Every_language_fits_the_schema_it_names(string file)
    {
        var texts = package.Read(file);
        var schema = await TeamsSchemas.ReadAsync(JsonElement.Parse(texts).GetProperty("$schema").GetString()!);

        Assert.Empty(schema.Validate(texts));
    }

    [Theory]
    [InlineData("\"accentColor\": \"#0B4A6F\"", "\"accentColor\": \"blue\"")]
    [InlineData("\"personal\", \"team\"", "\"personally\", \"team\"")]
    [InlineData("\"short\": \"KommITS\"", "\"short\": \"KommITS, as long as no name of an app may be\"")]
    [InlineData("\"supportsFiles\"", "\"supportFiles\"")]
    public async Task The_schema_refuses_a_mistake(string right, string wrong)
    {
        var manifest = package.Read("manifest.json");
        Assert.Contains(right, manifest, StringComparison.Ordinal);
        var schema = await TeamsSchemas.ReadAsync(package.Manifest.GetProperty("$schema").GetString()!);

        Assert.NotEmpty(schema.Validate(manifest.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_input_makes_the_same_zip()
    {
        var again = $"{package.File}.again";
        await TeamsPackage.PackAsync("--bot-id", TeamsPackage.BotId, "--host", TeamsPackage.Host, "--output", again);

        Assert.Equal(await File.ReadAllBytesAsync(package.File, Stop), await File.ReadAllBytesAsync(again, Stop));
    }

    [Theory]
    [InlineData("--bot-id is missing", "--host", "bot.example.org")]
    [InlineData("--host is missing", "--bot-id", TeamsPackage.BotId)]
    [InlineData("is not a GUID", "--bot-id", "kommits", "--host", "bot.example.org")]
    [InlineData("is not a host name", "--bot-id", TeamsPackage.BotId, "--host", "https://bot.example.org/")]
    [InlineData("is not an https address", "--bot-id", TeamsPackage.BotId, "--host", "bot.example.org", "--privacy", "http://example.org")]
    [InlineData("is unknown", "--bot", TeamsPackage.BotId)]
    public async Task A_mistake_in_the_command_is_told_and_makes_no_zip(string told, params string[] arguments)
    {
        var output = $"{package.File}.{told.Length}.refused";
        var run = await TeamsPackage.PackAsync([.. arguments, "--output", output]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
