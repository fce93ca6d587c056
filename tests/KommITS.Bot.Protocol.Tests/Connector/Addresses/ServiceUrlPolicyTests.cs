using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Connector.Addresses;

public class ServiceUrlPolicyTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us:8443/x")]
    [InlineData("https://52.112.0.1/")]
    [InlineData("https://172.15.255.255/")]
    [InlineData("https://172.32.0.1/")]
    [InlineData("https://100.63.255.255/")]
    [InlineData("https://[2603:1020::1]/")]
    [InlineData("https://localhost.example/")]
    public void The_open_internet_is_allowed_everywhere(string address) =>
        Assert.Equal((true, true), (Allows("Production", address), Allows("Development", address)));

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("https://LOCALHOST/")]
    [InlineData("https://localhost./")]
    [InlineData("https://bot.localhost/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.8.9.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    public void This_machine_is_allowed_in_development_only(string address) => Assert.Equal(
        (false, false, true), (Allows("Production", address), Allows("Staging", address), Allows("Development", address)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://0/")]
    [InlineData("https://10.0.0.5/")]
    [InlineData("https://0xA.5/")]
    [InlineData("https://172.16.0.1/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://3232235777/")]
    [InlineData("https://169.254.169.254/metadata/identity")]
    [InlineData("https://168.63.129.16/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://100.127.255.255/")]
    [InlineData("https://224.0.0.1/")]
    [InlineData("https://255.255.255.255/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:52.112.0.1]/")]
    [InlineData("https://[::ffff:a00:1]/")]
    [InlineData("https://[::10.0.0.1]/")]
    [InlineData("https://[64:ff9b::a00:1]/")]
    [InlineData("https://[2002:a00:1::]/")]
    [InlineData("https://[2001:0:a00:1::]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://[fc00::1]/")]
    [InlineData("https://[fd12:3456::1]/")]
    [InlineData("https://[fec0::1]/")]
    [InlineData("https://[ff02::1]/")]
    public void Networks_that_are_not_public_and_plain_http_are_allowed_nowhere(string? address) =>
        Assert.Equal((false, false), (Allows("Production", address), Allows("Development", address)));

    [Fact]
    public async Task No_call_of_the_connector_goes_where_it_may_not()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var (client, none) = (TestConnector.Create(environment: "Production"), CancellationToken.None);
        var hello = Activity.CreateMessage("hej");
        Func<Task>[] calls =
        [
            () => client.SendToConversationAsync(stub.Url, "c", hello, none),
            () => client.ReplyToActivityAsync(stub.Url, "c", "a", hello, none),
            () => client.UpdateActivityAsync(stub.Url, "c", "a", hello, none),
            () => client.DeleteActivityAsync(stub.Url, "c", "a", none),
            () => client.CreateConversationAsync(stub.Url, new(), none),
            () => client.GetMemberAsync(stub.Url, "c", "m", none),
            () => client.GetMembersAsync(stub.Url, "c", none),
            () => client.GetPagedMembersAsync(stub.Url, "c", null, null, none),
        ];
        foreach (var call in calls)
            Assert.Equal(ConnectorErrorCodes.InvalidServiceUrl, (await Assert.ThrowsAsync<ConnectorException>(call)).ErrorCode);
        Assert.Empty(stub.Seen);
    }

    private static bool Allows(string environment, string? address) => TestConnector.Policy(environment).Allows(address);
}
