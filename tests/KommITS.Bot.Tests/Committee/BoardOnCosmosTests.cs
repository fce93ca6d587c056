using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Members;

namespace KommITS.Bot.Tests.Committee;

/// <summary>The last two of the committee, who remove each other at once, on the store contract's Cosmos DB endpoint.</summary>
public sealed class BoardOnCosmosTests(CosmosEndpoint endpoint)
{
    [Fact]
    public async Task The_last_two_who_remove_each_other_at_once_leave_one()
    {
        await using var society = await MembershipSociety.StartAsync(endpoint);
        await BoardTests.LastTwoAsync(society);
    }
}
