using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.Turns.Adapters;

public class BotAdapterTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeConnector _connector = new();
    private readonly ConversationGate _gate = new();
    private readonly List<string> _diary = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_order_and_may_end_the_turn()
    {
        var adapter = new BotAdapter(_connector, _gate, [new Note("a", _diary), new Note("b", _diary)]);
        await adapter.ContinueConversationAsync(Reference("c1"), (_, _) => Say("bot"), None);
        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _diary);

        _diary.Clear();
        adapter = new BotAdapter(_connector, _gate, [new Note("a", _diary, goesOn: false), new Note("b", _diary)]);
        await adapter.ContinueConversationAsync(Reference("c1"), (_, _) => Say("bot"), None);
        Assert.Equal(["a in", "a out"], _diary);
    }

    [Fact]
    public async Task A_continued_conversation_replies_only_where_the_reference_names_an_activity()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var adapter = new BotAdapter(TestConnector.Create(), _gate, []);
        var reference = Reference("c1") with { ServiceUrl = stub.Url };
        await adapter.ContinueConversationAsync(reference, (turn, token) => turn.SendActivityAsync("hej", token), None);
        await adapter.ContinueConversationAsync(reference with { ActivityId = "m7" }, (turn, token) => turn.SendActivityAsync("hej", token), None);
        Assert.Equal(["/v3/conversations/c1/activities", "/v3/conversations/c1/activities/m7"], stub.Seen.Select(request => request.Target));
        Assert.Equal("user", stub.Seen[0].Json.GetProperty("recipient").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_new_conversation_is_opened_at_the_connector_and_its_first_turn_runs_there()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 201, """{"id":"new-1"}""");
        var adapter = new BotAdapter(TestConnector.Create(), _gate, []);
        var parameters = new ConversationParameters { Bot = new() { Id = "bot" }, Members = [new() { Id = "user" }], TenantId = "t" };
        var reference = await adapter.CreateConversationAsync(
            "msteams", stub.Url, parameters, (turn, token) => turn.SendActivityAsync("hej", token), None);
        Assert.Equal(("new-1", stub.Url, "user", "bot", "t"), (reference.Conversation!.Id, reference.ServiceUrl, reference.User!.Id, reference.Bot!.Id, reference.Conversation.TenantId));
        Assert.Equal(["/v3/conversations", "/v3/conversations/new-1/activities"], stub.Seen.Select(request => request.Target));
    }

    [Fact]
    public async Task A_conversation_without_id_is_a_failure()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, 201, "{}");
        var adapter = new BotAdapter(TestConnector.Create(), _gate, []);
        await Assert.ThrowsAsync<ConnectorException>(() => adapter.CreateConversationAsync("msteams", stub.Url, new(), null, None));
    }

    [Fact]
    public async Task Two_turns_that_write_to_each_others_conversation_both_end()
    {
        var adapter = new BotAdapter(_connector, _gate, []);
        using var both = new CountdownEvent(2);
        Task Turn(string mine, string other) => Task.Run(() => adapter.ContinueConversationAsync(Reference(mine), async (_, token) =>
        {
            both.Signal();
            Assert.True(both.Wait(TimeSpan.FromSeconds(10), token));
            await adapter.ContinueConversationAsync(Reference(other), (turn, inner) => turn.SendActivityAsync("hej", inner), token);
        }, None));
        await Task.WhenAll(Turn("c1", "c2"), Turn("c2", "c1")).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal((2, 0), (_connector.Sent.Count, _gate.Count));
    }

    [Fact]
    public async Task A_failed_turn_leaves_its_conversation_free()
    {
        var adapter = new BotAdapter(_connector, _gate, []);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => adapter.ContinueConversationAsync(Reference("c1"), (_, _) => throw new InvalidOperationException(), None));
        Assert.Equal(0, _gate.Count);
    }

    [Fact]
    public async Task A_cancelled_turn_is_no_error_of_the_bot()
    {
        using var cancel = new CancellationTokenSource();
        var adapter = new BotAdapter(_connector, _gate, [], new Handler(_diary));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.ContinueConversationAsync(
            Reference("c1"),
            async (_, token) =>
            {
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
            },
            cancel.Token));
        Assert.Empty(_diary);
    }

    private static ConversationReference Reference(string id) => new()
    {
        ChannelId = "msteams",
        ServiceUrl = "http://localhost/",
        Conversation = new() { Id = id },
        Bot = new() { Id = "bot" },
        User = new() { Id = "user" },
    };

    private Task Say(string what)
    {
        _diary.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Note(string name, List<string> diary, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            diary.Add(name + " in");
            if (goesOn)
                await next(cancellationToken);
            diary.Add(name + " out");
        }
    }

    private sealed class Handler(List<string> diary) : ITurnErrorHandler
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken)
        {
            diary.Add("error");
            return Task.CompletedTask;
        }
    }
}
