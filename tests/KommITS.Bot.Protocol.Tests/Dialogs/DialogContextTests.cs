using System.Text.Json.Nodes;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Tests.Dialogs;

public class DialogContextTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Activity Message = new() { Type = ActivityTypes.Message };
    private readonly Conversation _conversation = new(Trip.Dialogs(), "trip");

    [Fact]
    public async Task Nothing_on_the_stack_is_empty()
    {
        await _conversation.TurnAsync(Message, dc => dc.ContinueDialogAsync(None));
        Assert.Equal(DialogTurnStatus.Empty, _conversation.Last.Status);
        await _conversation.TurnAsync(Message, dc => dc.CancelAllDialogsAsync(None));
        Assert.Equal(DialogTurnStatus.Empty, _conversation.Last.Status);
    }

    [Fact]
    public async Task An_interruption_asks_again_what_was_asked()
    {
        await _conversation.SayAsync("hej");
        await _conversation.SayAsync("Åsa");
        var said = await _conversation.TurnAsync(Message, async dc =>
        {
            await dc.RepromptDialogAsync(None);
            return DialogTurnResult.Waiting;
        });
        Assert.Equal("Vart, Åsa?", said);
    }

    [Fact]
    public async Task A_dialog_in_between_ends_and_the_question_below_is_asked_again()
    {
        await _conversation.SayAsync("hej");
        await _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("seat", None));
        Assert.Equal("Vad heter du?", await _conversation.SayAsync("12A"));
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Åsa"));
    }

    [Fact]
    public async Task Cancelling_clears_the_stack_and_tells_each_dialog()
    {
        var ended = new List<string>();
        _conversation.Dialogs = new DialogSet().Add(new Noted("a", ended)).Add(new Noted("b", ended));
        await _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("a", None));
        await _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("b", None));
        await _conversation.TurnAsync(Message, dc => dc.CancelAllDialogsAsync(None));
        Assert.Equal(DialogTurnStatus.Cancelled, _conversation.Last.Status);
        Assert.Equal(["b CancelCalled", "a CancelCalled"], ended);
        Assert.Equal("""{"stack":[]}""", _conversation.Saved);
    }

    [Fact]
    public async Task An_unknown_dialog_cannot_begin_and_leaves_the_stack_alone()
    {
        await _conversation.SayAsync("hej");
        var before = _conversation.Saved;
        await Assert.ThrowsAsync<ArgumentException>(() => _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("?", None)));
        Assert.Equal(before, _conversation.Saved);
    }

    [Fact]
    public void Two_dialogs_cannot_have_one_id() => Assert.Throws<ArgumentException>(() => Trip.Dialogs().Add(new Trip()));

    [Fact]
    public async Task A_newer_version_of_a_running_dialog_restarts()
    {
        await _conversation.SayAsync("hej");
        _conversation.Dialogs = Trip.Dialogs(version: 2);
        await ExpectRestartAsync();
    }

    [Theory]
    [InlineData("id", "\"gone\"")]
    [InlineData("id", "null")]
    [InlineData("version", "7")]
    [InlineData("step", "4")]
    [InlineData("step", "-2")]
    [InlineData("step", "null")]
    [InlineData("state", "null")]
    [InlineData("state", "[]")]
    [InlineData("state", "\"text\"")]
    [InlineData("state", "{\"name\":{\"first\":\"Åsa\"}}")]
    public async Task A_bottom_that_does_not_fit_restarts(string property, string value)
    {
        await _conversation.SayAsync("hej");
        Spoil(0, property, value);
        await ExpectRestartAsync(property == "id" ? JsonNode.Parse(value)?.GetValue<string>() : "trip");
    }

    [Theory]
    [InlineData("id", "\"gone\"")]
    [InlineData("state", "null")]
    [InlineData("state", "{}")]
    [InlineData("state", "{\"options\":7}")]
    public async Task A_prompt_that_does_not_fit_restarts_the_whole(string property, string value)
    {
        await _conversation.SayAsync("hej");
        Spoil(1, property, value);
        await ExpectRestartAsync();
    }

    [Fact]
    public async Task A_null_on_the_stack_restarts()
    {
        _conversation.Saved = """{"stack":[null]}""";
        await _conversation.TurnAsync(Message, dc => dc.ContinueDialogAsync(None));
        Assert.Equal(DialogTurnStatus.Restarted, _conversation.Last.Status);
    }

    [Fact]
    public async Task Asking_again_is_silent_when_what_was_saved_does_not_fit()
    {
        await _conversation.SayAsync("hej");
        Spoil(0, "version", "7");
        Assert.Equal("", await _conversation.TurnAsync(Message, async dc =>
        {
            await dc.RepromptDialogAsync(None);
            return DialogTurnResult.Waiting;
        }));
    }

    [Fact]
    public async Task A_dialog_that_ends_above_an_outdated_one_does_not_resume_it()
    {
        await _conversation.SayAsync("hej");
        await _conversation.TurnAsync(Message, dc => dc.CancelAllDialogsAsync(None));
        _conversation.Saved = """{"stack":[{"id":"trip","version":9,"step":1,"state":{}}]}""";
        await _conversation.TurnAsync(Message, async dc =>
        {
            await dc.BeginDialogAsync("text", Trip.Question("?"), None);
            return await dc.EndDialogAsync("x", None);
        });
        Assert.Equal((DialogTurnStatus.Restarted, "trip"), (_conversation.Last.Status, Restarted.Id));
    }

    [Fact]
    public async Task Fields_added_to_the_answers_later_do_not_restart()
    {
        await _conversation.SayAsync("hej");
        Spoil(0, "state", """{"name":"Åsa","later":1}""");
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Umeå"));
    }

    private RestartedDialog Restarted => (RestartedDialog)_conversation.Last.Result!;

    private void Spoil(int index, string property, string value)
    {
        var saved = JsonNode.Parse(_conversation.Saved)!;
        saved["stack"]![index]![property] = JsonNode.Parse(value);
        _conversation.Saved = saved.ToJsonString();
    }

    private async Task ExpectRestartAsync(string? bottom = "trip")
    {
        Assert.Equal("", await _conversation.TurnAsync(Message with { Text = "Åsa" }, dc => dc.ContinueDialogAsync(None)));
        Assert.Equal((DialogTurnStatus.Restarted, bottom), (_conversation.Last.Status, Restarted.Id));
        Assert.Equal("""{"stack":[]}""", _conversation.Saved);
    }

    private sealed class Noted(string id, List<string> ended) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken) =>
            Task.FromResult(DialogTurnResult.Waiting);

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
        {
            ended.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }
    }
}
