using KommITS.Bot.Core.Language;
using KommITS.Bot.Help;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Deployment.Teams;

public sealed class TeamsCommandsTests
{
    [Fact]
    public async Task Every_command_that_teams_offers_is_understood_and_built()
    {
        await using var society = await Society.StartAsync();
        var understanding = society.Services.GetRequiredService<IUnderstanding>();
        var titles = TeamsFolder.Languages.SelectMany(TeamsFolder.Texts)
            .Where(text => text.Key.EndsWith(".title", StringComparison.Ordinal))
            .Select(text => text.Value);

        Assert.All(titles, title => Assert.True(understanding.Understand(title).Intent is { } intent && IsBuilt(intent), title));
    }

    private static bool IsBuilt(string intent) => IntentRoutes.All.TryGetValue(intent, out var route) && route.Handler != typeof(SayNotYet);
}
