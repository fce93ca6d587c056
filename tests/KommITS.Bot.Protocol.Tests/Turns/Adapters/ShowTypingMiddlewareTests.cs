using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Turns.Adapters;

public class ShowTypingMiddlewareTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly HeldConnector _connector = new();

    [Fact]
    public async Task A_short_turn_shows_nothing()
    {
        await RunAsync(Message(), async (turn, token) =>
        {
            Pass(499);
            await turn.SendActivityAsync("svar", token);
        });
        Pass(60_000);
        Assert.Equal(["message"], Sent);
    }

    [Fact]
    public async Task A_long_turn_shows_it_again_and_again_until_it_answers()
    {
        await RunAsync(Message(), async (turn, token) =>
        {
            Pass(500);
            Pass(2_000);
            Pass(2_000);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("svar", token);
            Pass(10_000);
        });
        Pass(60_000);
        Assert.Equal(["typing", "typing", "typing", "message"], Sent);
        Assert.Equal(("c1", "m1", "user"), (_connector.Sent[0].Conversation!.Id, _connector.Sent[0].ReplyToId, _connector.Sent[0].Recipient!.Id));
    }

    [Fact]
    public async Task A_turn_that_ends_in_silence_or_fails_stops_it_too()
    {
        await RunAsync(Message(), (_, _) => Task.CompletedTask);
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(Message(), (_, _) => throw new InvalidOperationException()));
        Pass(60_000);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData(ActivityTypes.Invoke)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task Only_a_message_waits_for_an_answer(string type)
    {
        await RunAsync(Message() with { Type = type }, (_, _) => Passing(5_000));
        Assert.Empty(Sent);
    }

    [Fact]
    public async Task It_is_no_part_of_replies_that_are_returned()
    {
        var answer = await RunAsync(Message() with { DeliveryMode = DeliveryModes.ExpectReplies }, async (turn, token) =>
        {
            Pass(500);
            await turn.SendActivityAsync("svar", token);
        });
        Assert.Equal(["typing"], Sent);
        Assert.Equal(1, answer!.Body!.Value.GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_one_is_forgotten_and_tried_again()
    {
        _connector.Failure = new ConnectorException("no");
        await RunAsync(Message(), (_, _) =>
        {
            Pass(500);
            _connector.Failure = null;
            return Passing(2_000);
        });
        Assert.Equal(["typing"], Sent);
    }

    [Fact]
    public async Task One_that_hangs_is_given_up_when_the_answer_comes_and_never_doubled()
    {
        _connector.Hangs = true;
        await RunAsync(Message(), async (turn, token) =>
        {
            Pass(500);
            Pass(2_000);
            Assert.Equal(1, _connector.Hanging);
            await turn.SendActivityAsync("svar", token);
        }).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["message"], Sent);
    }

    private string[] Sent => [.. _connector.Sent.Select(activity => activity.Type!)];

    private static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Id = "m1",
        ChannelId = "msteams",
        ServiceUrl = "http://localhost/",
        Conversation = new() { Id = "c1" },
        From = new() { Id = "user" },
        Recipient = new() { Id = "bot" },
    };

    private void Pass(int milliseconds) => _time.Advance(TimeSpan.FromMilliseconds(milliseconds));

    private Task Passing(int milliseconds)
    {
        Pass(milliseconds);
        return Task.CompletedTask;
    }

    private Task<InvokeResponse?> RunAsync(Activity activity, Func<ITurnContext, CancellationToken, Task> turn)
    {
        var typing = new ShowTypingMiddleware(_time, NullLogger<ShowTypingMiddleware>.Instance);
        return new BotAdapter(_connector, new ConversationGate(), [typing]).ProcessActivityAsync(activity, new Bot(turn), CancellationToken.None);
    }

    private sealed class Bot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turn(turnContext, cancellationToken);
    }
}
