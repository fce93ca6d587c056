using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Protocol.Tests.Turns.Handlers;

public class ActivityHandlerTests
{
    private readonly Diary _bot = new();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("message-update", "update")]
    [InlineData("card-submit", "message")]
    [InlineData("conversation-update", "added 2")]
    [InlineData("installation-update", "installed")]
    [InlineData("reaction", "reacted like", "unreacted heart")]
    [InlineData("unknown", "unrecognized")]
    public async Task Each_activity_goes_to_its_method(string payload, params string[] called)
    {
        await RunAsync(Payload.Read(payload));
        Assert.Equal(called, _bot.Called);
    }

    [Theory]
    [InlineData("messageDelete", "delete")]
    [InlineData("typing", "typing")]
    [InlineData("event", "event")]
    public async Task The_plain_types_go_to_theirs(string type, string called)
    {
        await RunAsync(new Activity { Type = type });
        Assert.Equal([called], _bot.Called);
    }

    [Fact]
    public async Task The_bot_itself_joining_is_no_one_joining()
    {
        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = new() { Id = "b" }, MembersAdded = [new() { Id = "b" }] });
        Assert.Empty(_bot.Called);
    }

    [Fact]
    public async Task Members_who_leave_are_told()
    {
        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = new() { Id = "b" }, MembersRemoved = [new() { Id = "u" }] });
        Assert.Equal(["removed 1"], _bot.Called);
    }

    [Theory]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("else")]
    [InlineData(null)]
    public async Task An_installation_is_added_or_removed(string? action, params string[] called)
    {
        await RunAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });
        Assert.Equal(called, _bot.Called);
    }

    [Fact]
    public async Task A_cards_action_is_parsed_and_answered_with_a_card()
    {
        var answer = await RunAsync(Payload.Read("card-execute"));
        Assert.Equal(["accept manual q1"], _bot.Called);
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""",
            answer!.Body!.Value.GetRawText());
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{"action":{"type":1}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"accept","data":{"questionId":"q1"}},"trigger":"manual"}""")]
    public async Task A_cards_action_without_its_payload_is_a_bad_request(string value)
    {
        var answer = await RunAsync(Payload.Read("card-execute") with { Value = JsonSerializer.Deserialize<JsonElement>(value) });
        Assert.Equal((400, 400), (answer!.Status, answer.Body!.Value.GetProperty("statusCode").GetInt32()));
        Assert.Empty(_bot.Called);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name) =>
        Assert.Equal(501, (await RunAsync(new Activity { Type = ActivityTypes.Invoke, Name = name }))!.Status);

    [Fact]
    public void Messages_and_errors_have_the_shapes_that_Teams_reads()
    {
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Klart"}""",
            AdaptiveCardInvokeResponse.Message("Klart").ToInvokeResponse().Body!.Value.GetRawText());
        Assert.Equal(
            """{"statusCode":404,"type":"application/vnd.microsoft.error","value":{"code":"Gone","message":"Borta"}}""",
            AdaptiveCardInvokeResponse.Error(404, "Gone", "Borta").ToInvokeResponse().Body!.Value.GetRawText());
    }

    private Task<InvokeResponse?> RunAsync(Activity activity) =>
        new BotAdapter(new FakeConnector(), new ConversationGate(), []).ProcessActivityAsync(activity, _bot, CancellationToken.None);

    private sealed class Diary : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnMembersAddedAsync(
            IReadOnlyList<ChannelAccount> members, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"added {members.Count}");

        protected override Task OnMembersRemovedAsync(
            IReadOnlyList<ChannelAccount> members, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"removed {members.Count}");

        protected override Task OnReactionsAddedAsync(
            IReadOnlyList<MessageReaction> reactions, ITurnContext turnContext, CancellationToken cancellationToken) => Note("reacted " + reactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IReadOnlyList<MessageReaction> reactions, ITurnContext turnContext, CancellationToken cancellationToken) => Note("unreacted " + reactions[0].Type);

        protected override Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
            ITurnContext turnContext, AdaptiveCardInvokeValue value, CancellationToken cancellationToken)
        {
            Note($"{value.Action.Verb} {value.Trigger} {value.Action.Data!.Value.GetProperty("questionId").GetString()}");
            var card = JsonSerializer.Deserialize<JsonElement>("""{"type":"AdaptiveCard"}""");
            return Task.FromResult<AdaptiveCardInvokeResponse?>(AdaptiveCardInvokeResponse.Card(card));
        }

        private Task Note(string what)
        {
            Called.Add(what);
            return Task.CompletedTask;
        }
    }
}
