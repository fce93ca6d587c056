using System.Net;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Protocol.Tests.Turns.Hosting;

public class BotEndpointTests
{
    private const string Loopback = "http://localhost:1/_connector";

    [Fact]
    public async Task A_message_is_answered_at_the_connector_as_a_reply()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var bot = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync("Du sa " + turn.Activity.Text, token));
        using var response = await bot.PostAsync(Say.Text("hej", stub.Url));
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var reply = Assert.Single(stub.Seen);
        Assert.Equal("/v3/conversations/c1/activities/m1", reply.Target);
        Assert.Equal(
            """{"type":"message","serviceUrl":"URL","channelId":"msteams","from":{"id":"bot-1","name":"KommITS"},"recipient":{"id":"user-1","name":"Åsa"},"conversation":{"id":"c1"},"replyToId":"m1","text":"Du sa hej","inputHint":"acceptingInput"}""",
            reply.Body.Replace(stub.Url, "URL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_activity_id_it_is_sent_and_not_a_reply()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var bot = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync("hej", token));
        await bot.PostAsync(Say.Json("message", stub.Url, id: null));
        Assert.Equal("/v3/conversations/c1/activities", Assert.Single(stub.Seen).Target);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await bot.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("""{"type":"","serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    [InlineData("""{"serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"localhost","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost/"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost/","conversation":{}}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost/","conversation":{"id":".."}}""")]
    [InlineData("""{"type":"message","id":"..","serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","id":"a\u0000","serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","id":"a\nb","serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":7,"serviceUrl":"http://localhost/","conversation":{"id":"c"}}""")]
    public async Task What_is_no_activity_is_a_bad_request_with_a_reason(string body)
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await bot.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsStringAsync()).Length, 10, 100);
    }

    [Fact]
    public async Task Deep_nesting_is_a_bad_request()
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await bot.PostAsync("{\"x\":" + new string('[', 1000) + new string(']', 1000) + "}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(262_144, false, HttpStatusCode.OK)]
    [InlineData(262_145, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(262_144, true, HttpStatusCode.OK)]
    [InlineData(262_145, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_have_256_KB(int size, bool isChunked, HttpStatusCode status)
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var empty = Say.Text("", Loopback);
        using var content = new StringContent(Say.Text(new string('x', size - empty.Length), Loopback));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        using var response = await bot.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Without_an_identity_only_conversations_on_this_machine_are_served()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("never"));
        using var response = await bot.PostAsync(Say.Text("hej", "https://smba.trafficmanager.net/emea/"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_says()
    {
        await using var bot = await BotHost.StartAsync((turn, _) =>
        {
            turn.InvokeResponse = new InvokeResponse(202, JsonSerializer.Deserialize<JsonElement>("""{"å":1}"""));
            return Task.CompletedTask;
        });
        using var response = await bot.PostAsync(Say.Json("invoke", Loopback));
        Assert.Equal(
            (HttpStatusCode.Accepted, """{"å":1}""", "application/json"),
            (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task An_invoke_nobody_answers_is_not_implemented()
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await bot.PostAsync(Say.Json("invoke", Loopback));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_and_nowhere_else()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var bot = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("ett", token);
            await turn.SendActivitiesAsync([Activity.CreateTyping(), Activity.CreateMessage("två")], token);
        });
        using var response = await bot.PostAsync(Say.Json("message", stub.Url, more: new() { ["deliveryMode"] = "expectReplies" }));
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["message", "typing", "message"], answer.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("type").GetString()));
        Assert.Equal("m1", answer.GetProperty("activities")[2].GetProperty("replyToId").GetString());
        Assert.Empty(stub.Seen);
    }

    [Fact]
    public async Task An_invoke_that_expects_replies_finds_its_own_answer_among_them()
    {
        await using var bot = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("ett", token);
            turn.InvokeResponse = new InvokeResponse(202, JsonSerializer.Deserialize<JsonElement>("""{"å":1}"""));
        });
        using var response = await bot.PostAsync(Say.Json("invoke", Loopback, more: new() { ["deliveryMode"] = "expectReplies" }));
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("activities");
        Assert.Equal((2, "invokeResponse", "m1"), (answer.GetArrayLength(), answer[1].GetProperty("type").GetString(), answer[1].GetProperty("replyToId").GetString()));
        Assert.Equal("""{"status":202,"body":{"å":1}}""", answer[1].GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task An_invoke_s_answer_that_was_sent_as_a_reply_is_not_repeated()
    {
        await using var bot = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypes.InvokeResponse, Value = JsonSerializer.Deserialize<JsonElement>("""{"status":202}""") }, token));
        using var response = await bot.PostAsync(Say.Json("invoke", Loopback, more: new() { ["deliveryMode"] = "expectReplies" }));
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("activities");
        Assert.Equal(1, answer.GetArrayLength());
    }

    [Fact]
    public async Task A_failing_turn_is_a_500_without_detail()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("secret"));
        using var response = await bot.PostAsync(Say.Text("hej", Loopback));
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_handler_of_errors_lets_the_bot_say_something()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var bot = await BotHost.StartAsync(
            (_, _) => throw new InvalidOperationException("secret"),
            services: services => services.AddSingleton<ITurnErrorHandler, Apology>());
        using var response = await bot.PostAsync(Say.Text("hej", stub.Url));
        Assert.Equal((HttpStatusCode.OK, "Något gick fel"), (response.StatusCode, stub.Seen[0].Text));
    }

    [Fact]
    public async Task Who_leaves_does_not_undo_half_of_a_turn()
    {
        var (started, gone, ended) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource<bool>());
        await using var bot = await BotHost.StartAsync(async (_, token) =>
        {
            started.SetResult();
            await gone.Task;
            await Task.Delay(50, CancellationToken.None);
            ended.SetResult(token.IsCancellationRequested);
        });
        using var leave = new CancellationTokenSource();
        using var content = new StringContent(Say.Text("hej", Loopback));
        var post = bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content, leave.Token);
        await started.Task;
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post);
        gone.SetResult();
        Assert.False(await ended.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other()
    {
        int inside = 0, most = 0, turns = 0;
        await using var bot = await BotHost.StartAsync(async (_, token) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Delay(1, token);
            turns++;
            Interlocked.Decrement(ref inside);
        });
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => bot.PostAsync(Say.Text("hej", Loopback))));
        Assert.Equal((1, 100), (most, turns));
    }

    private sealed class Apology : ITurnErrorHandler
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Något gick fel", cancellationToken);
    }
}
