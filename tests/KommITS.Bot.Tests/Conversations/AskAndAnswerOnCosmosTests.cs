using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Conversations;

public sealed class AskAndAnswerOnCosmosTests(CosmosEndpoint endpoint) : AskAndAnswerTests
{
    private protected override Task<Society> StartAsync(params (string Key, string Value)[] settings) => Society.StartOnCosmosAsync(endpoint, settings);
}
