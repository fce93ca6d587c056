using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.Turns.Adapters;

public class TurnContextTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeConnector _connector = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = new TurnContext(Payload.Read("message"), _connector);

    [Fact]
    public async Task The_senders_own_activity_is_left_as_it_was()
    {
        var mine = new Activity { Text = "hej", Id = "mine" };
        Assert.Equal("sent-1", (await _turn.SendActivityAsync(mine, None))?.Id);
        Assert.Equal(new Activity { Text = "hej", Id = "mine" }, mine);
        Assert.Equal((ActivityTypes.Message, null), (_connector.Sent[0].Type, _connector.Sent[0].Id));
    }

    [Fact]
    public async Task A_handler_may_hold_back_change_and_add()
    {
        var held = new List<Activity>();
        _turn.OnSendActivities((_, activities, next) =>
        {
            held.AddRange(activities);
            activities.Clear();
            activities.Add(Activity.CreateMessage("i stället"));
            return next();
        });
        _turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(Activity.CreateMessage("också"));
            return next();
        });
        var responses = await _turn.SendActivitiesAsync([Activity.CreateMessage("ett"), Activity.CreateMessage("två")], None);
        Assert.Equal(["ett", "två"], held.Select(activity => activity.Text));
        Assert.Equal("1715670000123", held[0].ReplyToId);
        Assert.Equal(["i stället", "också"], _connector.Sent.Select(activity => activity.Text));
        Assert.Equal(["sent-1", "sent-2"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_sends_nothing()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<IReadOnlyList<Protocol.Activities.Conversations.ResourceResponse>>([]));
        Assert.Null(await _turn.SendActivityAsync("hej", None));
        Assert.Empty(_connector.Sent);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task A_trace_goes_nowhere_and_is_no_response()
    {
        Assert.Null(await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, None));
        Assert.Empty(_connector.Sent);
        Assert.False(_turn.Responded);
        await _turn.SendActivityAsync("hej", None);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task An_invoke_may_be_answered_with_an_activity()
    {
        var value = JsonSerializer.Deserialize<JsonElement>("""{"status":202,"body":{"a":1}}""");
        await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.InvokeResponse, Value = value }, None);
        Assert.Equal((202, 1), (_turn.InvokeResponse!.Status, _turn.InvokeResponse.Body!.Value.GetProperty("a").GetInt32()));
        Assert.Empty(_connector.Sent);
    }

    [Fact]
    public async Task Update_names_what_it_replaces() =>
        Assert.Equal("a7", (await _turn.UpdateActivityAsync(new Activity { Type = "message", Id = "a7" }, None))?.Id);

    [Fact]
    public async Task Handlers_of_updates_may_change_and_hold_back()
    {
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "!";
            return next();
        });
        _turn.OnUpdateActivity((_, activity, next) => activity.Id == "held" ? Task.FromResult<Protocol.Activities.Conversations.ResourceResponse?>(null) : next());
        Assert.Equal("a7", (await _turn.UpdateActivityAsync(new Activity { Id = "a7", Text = "hej" }, None))?.Id);
        Assert.Null(await _turn.UpdateActivityAsync(new Activity { Id = "held" }, None));
        Assert.Equal("hej!", Assert.Single(_connector.Updated).Text);
    }

    [Fact]
    public async Task Handlers_of_deletes_see_what_goes_and_may_hold_back()
    {
        var seen = new List<string?>();
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return reference.ActivityId == "held" ? Task.CompletedTask : next();
        });
        await _turn.DeleteActivityAsync("a7", None);
        await _turn.DeleteActivityAsync("held", None);
        Assert.Equal(["a7", "held"], seen);
        Assert.Equal([$"{_turn.Activity.Conversation!.Id}/a7"], _connector.Deleted);
    }

    [Fact]
    public async Task Nothing_cannot_be_sent() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([], None));

    [Fact]
    public void State_holds_one_value_of_each_type()
    {
        _turn.TurnState.Set("text");
        _turn.TurnState.Set(new Version(1, 2));
        _turn.TurnState.Set(new Version(3, 4));
        Assert.Equal(("text", new Version(3, 4)), (_turn.TurnState.Get<string>(), _turn.TurnState.GetRequired<Version>()));
        Assert.True(_turn.TurnState.Remove<string>());
        Assert.Null(_turn.TurnState.Get<string>());
        Assert.Throws<InvalidOperationException>(() => _turn.TurnState.GetRequired<Uri>());
    }
}
