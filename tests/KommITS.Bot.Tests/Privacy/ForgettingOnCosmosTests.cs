using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>The same on the store contract's Cosmos DB endpoint, proven by every document of every container.</summary>
public sealed class ForgettingOnCosmosTests(CosmosEndpoint endpoint)
{
    [Fact]
    public async Task Nothing_is_left_of_who_is_forgotten()
    {
        var time = PrivateSociety.Monday();
        await using var society = await PrivateSociety.OfAsync(await Society.StartOnCosmosAsync(endpoint, time), time);
        await society.LiveAsync();
        await ForgettingTests.EverythingIsCoveredAsync(society);
        Assert.NotEmpty(await society.MentionsOfBoAsync());
        await society.Bo.SaysAsync("glöm mig");
        await society.Bo.SaysAsync("ja, glöm mig");
        await society.ForgottenAsync(society.Bo);
        Assert.Empty(await society.MentionsOfBoAsync());
    }
}
