using System.Text.Json;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Tests.Deployment.Teams;

/// <summary>What the schema does not say, or NJsonSchema does not check.</summary>
public sealed partial class TeamsManifestTests
{
    private const int MostCommandsShown = 10;
    private const int MostLettersOfCommand = 32;

    private static readonly JsonElement Manifest = TeamsFolder.Json("manifest.json");

    public static TheoryData<string> Languages => [.. TeamsFolder.Languages];

    [Fact]
    public void The_version_is_that_of_the_schema() =>
        Assert.Contains($"/v{Manifest.GetProperty("manifestVersion").GetString()}/", Manifest.GetProperty("$schema").GetString(), StringComparison.Ordinal);

    [Fact]
    public void It_speaks_swedish_unless_asked_otherwise()
    {
        var languages = Manifest.GetProperty("localizationInfo");

        Assert.Equal("sv", languages.GetProperty("defaultLanguageTag").GetString());
        Assert.Equal("en", Assert.Single(languages.GetProperty("additionalLanguages").EnumerateArray()).GetProperty("languageTag").GetString());
    }

    [Fact]
    public void It_is_for_oneself_first_and_for_teams_and_groups_too()
    {
        Assert.Equal(["personal", "team", "groupChat"], Scopes(Manifest.GetProperty("bots")[0]));
        Assert.Equal("personal", Manifest.GetProperty("defaultInstallScope").GetString());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_of_the_manifest_has_its_words(string language) =>
        Assert.Equal(TextsOfManifest().Keys.Order(StringComparer.Ordinal), TeamsFolder.Texts(language).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_swedish_words_are_those_of_the_manifest() => Assert.Equal(TextsOfManifest(), TeamsFolder.Texts("sv"));

    [Fact]
    public void The_english_words_are_no_copies_of_the_swedish()
    {
        var swedish = TeamsFolder.Texts("sv");

        Assert.Equal("name.short", Assert.Single(TeamsFolder.Texts("en"), text => swedish[text.Key] == text.Value).Key);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_of_commands_is_short_enough_to_be_shown(string language)
    {
        var titles = TeamsFolder.Texts(language).Where(text => text.Key.EndsWith(".title", StringComparison.Ordinal)).ToList();

        Assert.All(titles, title => Assert.InRange(title.Value.Length, 1, MostLettersOfCommand));
        Assert.All(Lists(), list => Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, MostCommandsShown));
        Assert.Equal(titles.Count, titles.Select(title => title.Value).Distinct().Count());
    }

    [Fact]
    public void Commands_are_offered_only_where_the_bot_is()
    {
        var scopes = Scopes(Manifest.GetProperty("bots")[0]);

        Assert.All(Lists(), list => Assert.Subset(scopes.ToHashSet(), Scopes(list).ToHashSet()));
    }

    [Fact]
    public void Only_known_places_are_left_for_the_packing_command() =>
        Assert.Equal(
            ["APP_ID", "BOT_ID", "HOST", "PRIVACY_URL", "TERMS_URL", "VERSION", "WEBSITE_URL"],
            Placeholder().Matches(Manifest.GetRawText()).Select(match => match.Groups[1].Value).Distinct().Order());

    private static JsonElement.ArrayEnumerator Lists() => Manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray();

    private static string[] Scopes(JsonElement element) => [.. element.GetProperty("scopes").EnumerateArray().Select(each => each.GetString()!)];

    private static Dictionary<string, string> TextsOfManifest()
    {
        var texts = new Dictionary<string, string>();
        foreach (var group in new[] { "name", "description" })
            foreach (var text in Manifest.GetProperty(group).EnumerateObject())
                texts[$"{group}.{text.Name}"] = text.Value.GetString()!;
        foreach (var (row, list) in Lists().Index())
            foreach (var (number, command) in list.GetProperty("commands").EnumerateArray().Index())
                foreach (var text in command.EnumerateObject())
                    texts[$"bots[0].commandLists[{row}].commands[{number}].{text.Name}"] = text.Value.GetString()!;
        return texts;
    }

    [GeneratedRegex(@"\{\{([A-Z_]+)\}\}")]
    private static partial Regex Placeholder();
}
