using System.Net;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Connector.Transport;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.Connector.Addresses;

public class CheckedConnectionTests
{
    private static readonly Activity Hello = Activity.CreateMessage("hej");
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("10.0.0.1", "169.254.169.254", "fd00::1")]
    public async Task A_name_that_leads_into_the_own_network_is_not_followed(params string[] addresses)
    {
        using var transport = Transport("Production", () => addresses);
        var outcome = await TestConnector.Create(environment: "Production", transport: transport)
            .TrySendAsync(new() { ServiceUrl = "https://bot.example/", Conversation = new() { Id = "c" } }, Hello, None);
        Assert.Equal(new ConnectorOutcome.Refused(null, ConnectorErrorCodes.InvalidServiceUrl), outcome);
    }

    [Fact]
    public async Task The_address_that_was_checked_is_the_one_that_is_spoken_to()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var asked = 0;
        using var transport = Transport("Development", () => ++asked == 1 ? ["10.0.0.1", "127.0.0.1"] : ["10.0.0.1"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://bot.example:{new Uri(stub.Url).Port}/x");
        using var response = await transport.SendAsync(request, None);
        Assert.Equal((HttpStatusCode.Created, 1), (response.StatusCode, asked));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var other = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) =>
        {
            (http.Response.StatusCode, http.Response.Headers.Location) = (307, other.Url);
            return Task.CompletedTask;
        };
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => TestConnector.Create().SendToConversationAsync(stub.Url, "c", Hello, None));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.StatusCode);
        Assert.Empty(other.Seen);
    }

    [Fact]
    public async Task The_address_that_a_new_conversation_brings_is_believed_no_more()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 201, """{"id":"new","serviceUrl":"https://10.0.0.1/"}""");
        var adapter = new BotAdapter(TestConnector.Create(), new ConversationGate(), []);
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => adapter.CreateConversationAsync(
            "msteams", stub.Url, new(), (turn, token) => turn.SendActivityAsync("hej", token), None));
        Assert.Equal((ConnectorErrorCodes.InvalidServiceUrl, 1), (failure.ErrorCode, stub.Seen.Count));
    }

    private static ConnectorTransport Transport(string environment, Func<string[]> addresses) => new(new CheckedConnection(
        TestConnector.Policy(environment), (_, _) => Task.FromResult(addresses().Select(IPAddress.Parse).ToArray())));
}
