using System.Net;
using System.Net.Sockets;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Hosts;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Connector.Hosts;

public class HostLanesTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly LimitOptions NoLimits = new() { Enabled = false };
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_host_that_never_answers_holds_so_many_calls_and_harms_no_other_host()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var healthy = await ConnectorStub.StartAsync();
        var options = new ConnectorOptions { CallsPerHost = 3, HostWait = TimeSpan.FromMilliseconds(50), RequestTimeout = TimeSpan.FromMinutes(1) };
        var client = TestConnector.Create(options: options, limits: NoLimits);
        using var end = new CancellationTokenSource();
        var hanging = Enumerable.Range(0, 3).Select(_ => SendAsync(client, $"http://{silent.LocalEndpoint}/", end.Token)).ToList();

        Assert.Equal(
            new ConnectorOutcome.Transient(ConnectorErrorCodes.HostBusy, MayHaveArrived: false), await SendAsync(client, $"http://{silent.LocalEndpoint}/", None));
        for (var count = 0; count < 20; count++)
            Assert.Equal(new ConnectorOutcome.Sent("activity-1"), await SendAsync(client, healthy.Url, None));

        Assert.DoesNotContain(hanging, call => call.IsCompleted);
        await end.CancelAsync();
        foreach (var call in hanging)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_place_that_gets_free_in_time_is_taken()
    {
        var (address, lanes) = (new Uri("https://a.example/"), Lanes(1));
        var first = await lanes.EnterAsync(address, None);
        var second = lanes.EnterAsync(address, None).AsTask();
        Assert.False(second.IsCompleted);
        first.Leave();
        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Leave();
    }

    [Fact]
    public async Task After_ten_calls_without_an_answer_a_host_rests_and_then_one_call_tries()
    {
        var (dead, lanes) = (new Uri("https://dead.example/"), Lanes(64));
        for (var count = 0; count < 10; count++)
            await EndAsync(lanes, dead, answers: false);
        await BusyAsync(lanes, dead);
        await EndAsync(lanes, new Uri("https://alive.example/"), answers: true);

        _time.Advance(TimeSpan.FromSeconds(6));
        var probe = await lanes.EnterAsync(dead, None);
        await BusyAsync(lanes, dead);
        probe.Answered();
        probe.Leave();
        await EndAsync(lanes, dead, answers: true);
    }

    [Fact]
    public async Task An_answer_in_between_means_that_the_host_is_alive()
    {
        var (shaky, lanes) = (new Uri("https://shaky.example/"), Lanes(64));
        for (var count = 0; count < 40; count++)
            await EndAsync(lanes, shaky, answers: count % 9 == 8);
    }

    [Fact]
    public async Task A_dead_host_is_told_at_once_over_the_wire_too()
    {
        var client = TestConnector.Create(_time, new ConnectorOptions { MaxAttempts = 1 }, limits: NoLimits);
        for (var count = 0; count < 10; count++)
            Assert.Equal(new ConnectorOutcome.Transient(ConnectorErrorCodes.ConnectionFailed, false), await SendAsync(client, "http://127.0.0.1:1/", None));
        Assert.Equal(new ConnectorOutcome.Transient(ConnectorErrorCodes.HostBusy, false), await SendAsync(client, "http://127.0.0.1:1/", None));
    }

    [Fact]
    public async Task Hosts_that_are_idle_are_forgotten()
    {
        var lanes = Lanes(2);
        var busy = await lanes.EnterAsync(new Uri("https://busy.example/"), None);
        for (var number = 0; number < 1000; number++)
            await EndAsync(lanes, new Uri($"https://h{number}.example/"), answers: true);
        Assert.InRange(lanes.Count, 1, 256);
        var again = await lanes.EnterAsync(new Uri("https://busy.example/"), None);
        Assert.Same(busy, again);
    }

    private HostLanes Lanes(int calls) => new(Options.Create(new ConnectorOptions { CallsPerHost = calls }), _time);

    private static async Task EndAsync(HostLanes lanes, Uri address, bool answers)
    {
        var lane = await lanes.EnterAsync(address, None);
        if (answers)
            lane.Answered();
        else
            lane.Unanswered();
        lane.Leave();
    }

    private static async Task BusyAsync(HostLanes lanes, Uri address) => Assert.Equal(
        ConnectorErrorCodes.HostBusy, (await Assert.ThrowsAsync<ConnectorException>(async () => await lanes.EnterAsync(address, None))).ErrorCode);

    private static Task<ConnectorOutcome> SendAsync(IConnectorClient client, string url, CancellationToken cancellationToken) =>
        client.TrySendAsync(new() { ServiceUrl = url, Conversation = new() { Id = "c" } }, Activity.CreateMessage("hej"), cancellationToken);
}
