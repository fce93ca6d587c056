using System.Text.Json;
using KommITS.Bot.Help;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed class CardCommandsTests
{
    public static TheoryData<string> Cards => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "cards"), "*.json", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".sample.json", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_button_has_a_route(string file)
    {
        using var card = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)));
        foreach (var action in ActionsOf(card.RootElement).Where(action => action.GetProperty("type").GetString() != "Action.OpenUrl"))
        {
            var command = CommandOf(action);
            Assert.True(
                command == Commands.Choose || CommandRoutes.All.ContainsKey(command) || command == "${command}",
                $"{file} has a button with '{command}'");
        }
    }

    [Fact]
    public async Task The_buttons_that_the_features_put_into_the_help_have_a_route()
    {
        await using var society = await Society.StartAsync();
        var commands = society.Services.GetServices<HelpTopic>().Select(topic => topic.Command).OfType<string>().ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains(command, CommandRoutes.All.Keys));
    }

    private static string CommandOf(JsonElement action) => action.GetProperty("type").GetString() switch
    {
        "Action.Execute" => action.GetProperty("verb").GetString()!,
        "Action.Submit" => action.GetProperty("data").GetProperty("command").GetString()!,
        var other => $"an {other}",
    };

    private static IEnumerable<JsonElement> ActionsOf(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(ActionsOf),
        JsonValueKind.Object => (node.TryGetProperty("type", out var type) && type.ToString().StartsWith("Action.", StringComparison.Ordinal) ? [node] : Array.Empty<JsonElement>())
            .Concat(node.EnumerateObject().SelectMany(property => ActionsOf(property.Value))),
        _ => [],
    };
}
