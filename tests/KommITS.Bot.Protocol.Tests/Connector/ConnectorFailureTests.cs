using System.Net;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Connector.Transport;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Connector;

public class ConnectorFailureTests
{
    private static readonly Activity Secret = Activity.CreateMessage("hemligt ärende");
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(429, 3)]
    [InlineData(412, 3)]
    [InlineData(502, 3)]
    [InlineData(503, 3)]
    [InlineData(504, 3)]
    [InlineData(400, 1)]
    [InlineData(401, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(413, 1)]
    [InlineData(500, 1)]
    public async Task Only_what_may_pass_is_tried_again(int status, int attempts)
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Fail([.. Enumerable.Repeat(status, 10)]);
        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => TestConnector.Create().SendToConversationAsync(stub.Url, "c", Secret, None));
        Assert.Equal((status, attempts), ((int)failure.StatusCode!, stub.Seen.Count));
        Assert.DoesNotContain("hemligt", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_passed_is_sent_whole_again()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Fail(503, 502);
        Assert.Equal("activity-1", (await TestConnector.Create().SendToConversationAsync(stub.Url, "c", Secret, None))?.Id);
        Assert.Equal(["hemligt ärende", "hemligt ärende", "hemligt ärende"], stub.Seen.Select(request => request.Text));
    }

    [Theory]
    [InlineData("3", 3, 4)]
    [InlineData("nonsense", 0.25, 1.75)]
    public async Task The_wait_is_what_the_connector_asks_for_within_the_limit(string retryAfter, double least, double most)
    {
        await using var stub = await ConnectorStub.StartAsync(_time);
        stub.Fail(429);
        var answer = stub.Answer;
        stub.Answer = (http, request) =>
        {
            http.Response.Headers.RetryAfter = retryAfter;
            return answer(http, request);
        };
        var client = TestConnector.Create(_time, new ConnectorOptions { RequestTimeout = TimeSpan.FromHours(9) });
        await RunClockAsync(client.SendToConversationAsync(stub.Url, "c", Secret, None));
        Assert.InRange((stub.Seen[1].At - stub.Seen[0].At).TotalSeconds, least, most);
    }

    [Fact]
    public async Task A_wait_longer_than_the_limit_is_not_cut_short_but_told()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, request) =>
        {
            http.Response.Headers.RetryAfter = "11";
            return ConnectorStub.Json(http, 429, "{}");
        };
        Assert.Equal(new ConnectorOutcome.Throttled(TimeSpan.FromSeconds(11)), await TestConnector.Create().TrySendAsync(Reference(stub.Url), Secret, None));
        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task A_connection_that_takes_too_long_to_open_has_carried_nothing()
    {
        using var transport = new ConnectorTransport(new SlowToOpen());
        var outcome = await TestConnector.Create(_time, transport: transport).TrySendAsync(Reference("http://127.0.0.1/"), Secret, None);
        Assert.Equal(new ConnectorOutcome.Transient(ConnectorErrorCodes.Timeout, MayHaveArrived: false), outcome);
    }

    /// <summary>What is sent unasked may have arrived: whoever sends it keeps account of that, and decides.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_dropped_connection_is_tried_again_for_who_waits(bool isAwaited, int attempts)
    {
        await using var stub = await ConnectorStub.StartAsync();
        var (answer, count) = (stub.Answer, 0);
        stub.Answer = (http, request) =>
        {
            if (++count > 1)
                return answer(http, request);
            http.Abort();
            return Task.CompletedTask;
        };
        var sent = TestConnector.Create().SendToConversationAsync(stub.Url, "c", Secret with { IsAwaited = isAwaited }, None);
        if (isAwaited)
            Assert.Equal("activity-1", (await sent)?.Id);
        else
            Assert.True((await Assert.ThrowsAsync<ConnectorException>(() => sent)).MayHaveArrived);
        Assert.Equal(attempts, count);
    }

    [Fact]
    public async Task No_answer_in_time_is_not_tried_again_and_may_have_arrived()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        var client = TestConnector.Create(options: new ConnectorOptions { RequestTimeout = TimeSpan.FromSeconds(2) });
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => client.SendToConversationAsync(stub.Url, "c", Secret, None));
        Assert.Equal((ConnectorErrorCodes.Timeout, true), (failure.ErrorCode, failure.MayHaveArrived));
        Assert.Single(stub.Seen);
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_the_connector()
    {
        await using var stub = await ConnectorStub.StartAsync();
        using var cancel = new CancellationTokenSource();
        stub.Answer = async (http, _) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => TestConnector.Create().TrySendAsync(Reference(stub.Url), Secret, cancel.Token));
    }

    public static TheoryData<int, string, ConnectorOutcome> Outcomes => new()
    {
        { 403, """{"error":{"code":"ConversationBlockedByUser","message":"x"}}""", new ConnectorOutcome.Blocked("ConversationBlockedByUser") },
        { 403, """{"code":"BotNotInConversationRoster"}""", new ConnectorOutcome.Blocked("BotNotInConversationRoster") },
        { 403, """{"errorCode":"BotDisabledByAdmin"}""", new ConnectorOutcome.Blocked("BotDisabledByAdmin") },
        { 403, """{"error":{"code":"MessageWritesBlocked"}}""", new ConnectorOutcome.Blocked("MessageWritesBlocked") },
        { 403, """{"error":{"code":"Forbidden"}}""", new ConnectorOutcome.Refused(403, "Forbidden") },
        { 404, """{"error":{"code":"ConversationNotFound"}}""", new ConnectorOutcome.NotFound("ConversationNotFound") },
        { 413, "", new ConnectorOutcome.TooLarge() },
        { 400, """{"error":{"code":"MessageSizeTooBig"}}""", new ConnectorOutcome.TooLarge() },
        { 400, "[1]", new ConnectorOutcome.Refused(400, null) },
        { 401, "<html>", new ConnectorOutcome.Refused(401, null) },
        { 500, "", new ConnectorOutcome.Transient("InternalServerError", false) },
        { 502, "", new ConnectorOutcome.Transient("BadGateway", false) },
        { 412, """{"error":{"code":7}}""", new ConnectorOutcome.Transient("PreconditionFailed", false) },
        { 201, """{"id":"a1"}""", new ConnectorOutcome.Sent("a1") },
    };

    [Theory, MemberData(nameof(Outcomes))]
    public async Task Every_answer_is_an_outcome(int status, string body, ConnectorOutcome outcome)
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, _) => ConnectorStub.Json(http, status, body);
        Assert.Equal(outcome, await TestConnector.Create().TrySendAsync(Reference(stub.Url), Secret, None));
    }

    [Fact]
    public async Task Throttled_tells_how_long_to_wait_without_the_limit_of_a_turn()
    {
        await using var stub = await ConnectorStub.StartAsync();
        stub.Answer = (http, request) =>
        {
            http.Response.Headers.RetryAfter = "60";
            return ConnectorStub.Json(http, 429, "{}");
        };
        var client = TestConnector.Create(options: new ConnectorOptions { MaxAttempts = 1 });
        Assert.Equal(new ConnectorOutcome.Throttled(TimeSpan.FromSeconds(60)), await client.TrySendAsync(Reference(stub.Url), Secret, None));
    }

    [Fact]
    public async Task A_connector_that_is_not_there_is_a_passing_outcome_and_nothing_arrived()
    {
        var outcome = await TestConnector.Create().TrySendAsync(Reference("http://127.0.0.1:1/"), Secret, None);
        Assert.Equal(new ConnectorOutcome.Transient(ConnectorErrorCodes.ConnectionFailed, false), outcome);
    }

    [Fact]
    public async Task A_reference_without_conversation_is_refused_before_sending() =>
        Assert.Equal(
            new ConnectorOutcome.Refused(null, ConnectorErrorCodes.InvalidServiceUrl),
            await TestConnector.Create().TrySendAsync(new ConversationReference(), Secret, None));

    [Fact]
    public async Task A_date_in_retry_after_counts_from_now()
    {
        using var transport = new ConnectorTransport(new DateHandler(_time.GetUtcNow().AddSeconds(7)));
        var client = TestConnector.Create(_time, new ConnectorOptions { MaxAttempts = 1 }, transport: transport);
        var outcome = await client.TrySendAsync(Reference("http://127.0.0.1/"), Secret, None);
        Assert.Equal(new ConnectorOutcome.Throttled(TimeSpan.FromSeconds(7)), outcome);
    }

    private static ConversationReference Reference(string url) => new() { ServiceUrl = url, Conversation = new() { Id = "c" } };

    private async Task RunClockAsync(Task task)
    {
        var limit = TimeProvider.System.GetTimestamp();
        while (!task.IsCompleted && TimeProvider.System.GetElapsedTime(limit) < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(5);
            _time.Advance(TimeSpan.FromMilliseconds(100));
        }

        await task;
    }

    // As SocketsHttpHandler says that its own time for connecting is over.
    private sealed class SlowToOpen : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(new TaskCanceledException("", new TimeoutException()));
    }

    private sealed class DateHandler(DateTimeOffset date) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter = new(date);
            return Task.FromResult(response);
        }
    }
}
