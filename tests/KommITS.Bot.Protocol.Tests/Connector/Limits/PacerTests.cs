using System.Net;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Connector.Limits;

public class PacerTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Activity Hello = Activity.CreateMessage("hej");
    private static readonly Pace Notice = new("c", "t");
    private static readonly Pace Reply = Notice with { IsReply = true };
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task What_comes_too_soon_waits_its_turn_and_no_longer()
    {
        var pacer = Pacer();
        for (var count = 0; count < 7; count++)
            Assert.True(Ask(pacer, Notice).IsCompletedSuccessfully);
        var eighth = pacer.WaitAsync(Notice, None).AsTask();
        _time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(eighth.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await eighth.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_would_wait_too_long_is_told_how_long()
    {
        var pacer = Pacer();
        await FillAsync(pacer, Notice, 60);
        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await pacer.WaitAsync(Notice, None));
        Assert.Equal((HttpStatusCode.TooManyRequests, ConnectorErrorCodes.HeldBack), (failure.StatusCode, failure.ErrorCode));
        Assert.InRange(failure.RetryAfter!.Value, TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(30));

        _time.Advance(failure.RetryAfter.Value);
        Assert.True(Ask(pacer, Notice).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_reply_waits_longer_than_what_is_sent_unasked()
    {
        var pacer = Pacer();
        await FillAsync(pacer, Notice, 60);
        await Assert.ThrowsAsync<ConnectorException>(async () => await pacer.WaitAsync(Notice, None));
        Assert.False(Ask(pacer, Reply).IsCompleted);
    }

    [Fact]
    public void Without_an_identity_replies_do_not_wait_but_what_is_sent_unasked_yields_to_them()
    {
        var pacer = Pacer(new BotOptions());
        for (var count = 0; count < 7; count++)
            Assert.True(Ask(pacer, Reply).IsCompletedSuccessfully);
        Assert.True(Ask(pacer, Reply).IsCompletedSuccessfully);
        Assert.False(Ask(pacer, Notice).IsCompleted);
    }

    [Fact]
    public void Switched_off_nothing_waits()
    {
        var pacer = Pacer(limits: new LimitOptions { Enabled = false });
        Assert.All(Enumerable.Range(0, 5000), _ => Assert.True(Ask(pacer, Notice).IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_let_go()
    {
        var pacer = Pacer();
        await FillAsync(pacer, Notice, 7);
        using var leave = new CancellationTokenSource();
        var waiting = pacer.WaitAsync(Notice, leave.Token).AsTask();
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Every_way_to_send_is_counted_together_and_the_roster_by_itself()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var client = TestConnector.Create(limits: new LimitOptions { MaxWait = TimeSpan.Zero, MaxReplyWait = TimeSpan.Zero });
        await client.SendToConversationAsync(stub.Url, "c", Hello, None);
        await client.SendToConversationAsync(stub.Url, "c", Hello, None);
        await client.ReplyToActivityAsync(stub.Url, "c", "a", Hello, None);
        await client.ReplyToActivityAsync(stub.Url, "c", "a", Hello, None);
        await client.UpdateActivityAsync(stub.Url, "c", "a", Hello, None);
        await client.UpdateActivityAsync(stub.Url, "c", "a", Hello, None);
        await client.DeleteActivityAsync(stub.Url, "c", "a", None);
        Assert.IsType<ConnectorOutcome.Throttled>(await client.TrySendAsync(Reference(stub.Url, "c"), Hello, None));
        Assert.Equal(7, stub.Seen.Count);

        stub.Answer = (http, _) => ConnectorStub.Json(http, 200, "[]");
        await client.GetMembersAsync(stub.Url, "c", None);
        Assert.IsType<ConnectorOutcome.Sent>(await client.TrySendAsync(Reference(stub.Url, "other"), Hello, None));
    }

    [Fact]
    public async Task Opening_a_conversation_is_counted_by_whom_it_is_with_and_by_tenant()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var client = TestConnector.Create(limits: new LimitOptions { MaxWait = TimeSpan.Zero, RequestsPerSecondPerTenant = 9 });
        Task OpenAsync(string with, string tenant) => client.CreateConversationAsync(
            stub.Url, new ConversationParameters { Members = [new() { Id = with }], TenantId = tenant }, None);
        for (var count = 0; count < 7; count++)
            await OpenAsync("29:bo", "t1");
        await Assert.ThrowsAsync<ConnectorException>(() => OpenAsync("29:bo", "t1"));
        await OpenAsync("29:alva", "t1");
        await OpenAsync("29:cilla", "t1");
        await Assert.ThrowsAsync<ConnectorException>(() => OpenAsync("29:dan", "t1"));
        await OpenAsync("29:eva", "t2");
        Assert.Equal(10, stub.Seen.Count);
    }

    private static Task Ask(Pacer pacer, Pace pace) => pacer.WaitAsync(pace, None).AsTask();

    private static ConversationReference Reference(string url, string conversation) => new() { ServiceUrl = url, Conversation = new() { Id = conversation } };

    private Pacer Pacer(BotOptions? bot = null, LimitOptions? limits = null) =>
        new(Options.Create(limits ?? new LimitOptions()), Options.Create(bot ?? new BotOptions { MicrosoftAppId = "app" }), _time);

    private async Task FillAsync(Pacer pacer, Pace pace, int calls)
    {
        for (var count = 0; count < calls; count++)
        {
            var call = pacer.WaitAsync(pace, None).AsTask();
            while (!call.IsCompleted)
                _time.Advance(TimeSpan.FromMilliseconds(200));
            await call;
        }
    }
}
