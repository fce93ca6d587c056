using System.Text.Json.Nodes;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Components;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Tests.Dialogs.Components;

public class ComponentDialogTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Activity Message = new() { Type = ActivityTypes.Message };
    private readonly List<string> _ended = [];
    private readonly Conversation _conversation;

    public ComponentDialogTests() => _conversation = new Conversation(Dialogs(), "main");

    [Fact]
    public async Task A_component_runs_its_own_dialogs_and_ends_with_their_result()
    {
        Assert.Equal("Namn?", await _conversation.SayAsync("hej"));
        Assert.Single(Stack);
        Assert.Equal("Ort?", await _conversation.SayAsync("Åsa"));
        Assert.Equal("Åsa i Umeå", await _conversation.SayAsync("Umeå"));
        Assert.Equal(DialogTurnStatus.Complete, _conversation.Last.Status);
        Assert.Equal(["profile EndCalled"], _ended);
    }

    [Fact]
    public async Task Help_comes_between_and_the_inner_question_is_asked_again()
    {
        await _conversation.SayAsync("hej");
        Assert.Equal("Så här gör du. | Namn?", await _conversation.SayAsync("hjälp"));
        Assert.Equal("Ort?", await _conversation.SayAsync("Åsa"));
    }

    [Fact]
    public async Task Repeat_asks_the_innermost_question_again()
    {
        await _conversation.SayAsync("hej");
        await _conversation.SayAsync("Åsa");
        Assert.Equal("Ort?", await _conversation.TurnAsync(Message, async dc =>
        {
            await dc.RepromptDialogAsync(None);
            return DialogTurnResult.Waiting;
        }));
    }

    [Fact]
    public async Task An_inner_cancel_ends_the_component_without_a_result()
    {
        await _conversation.SayAsync("hej");
        Assert.Equal("inget svar", await _conversation.SayAsync("avbryt"));
        Assert.Equal(["inner CancelCalled", "profile EndCalled"], _ended);
    }

    [Fact]
    public async Task An_outer_cancel_reaches_the_inner_dialogs()
    {
        await _conversation.SayAsync("hej");
        await _conversation.TurnAsync(Message, dc => dc.CancelAllDialogsAsync(None));
        Assert.Equal(DialogTurnStatus.Cancelled, _conversation.Last.Status);
        Assert.Equal(["inner CancelCalled", "profile CancelCalled"], _ended);
        Assert.Empty(Stack);
    }

    [Fact]
    public async Task What_was_put_on_top_of_it_ends_and_its_question_is_asked_again()
    {
        await _conversation.SayAsync("hej");
        await _conversation.TurnAsync(Message, dc => dc.PromptAsync("text", Trip.Question("Något annat?"), None));
        Assert.Equal("Namn?", await _conversation.SayAsync("nej"));
        Assert.Equal("Ort?", await _conversation.SayAsync("Åsa"));
    }

    [Fact]
    public async Task A_newer_version_of_an_inner_dialog_restarts_the_whole_with_its_answers()
    {
        _conversation.Dialogs = new DialogSet().Add(new Profile(_ended));
        await _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("profile", None));
        await _conversation.SayAsync("Åsa");
        _conversation.Dialogs = new DialogSet().Add(new Profile(_ended, innerVersion: 2));
        await _conversation.TurnAsync(Message with { Text = "Umeå" }, dc => dc.ContinueDialogAsync(None));
        Assert.Equal(DialogTurnStatus.Restarted, _conversation.Last.Status);
        var restarted = Assert.IsType<RestartedDialog>(_conversation.Last.Result);
        Assert.Equal(("profile", "Åsa"), (restarted.Id, Assert.IsType<Answers>(restarted.Answers).Name));
        Assert.Equal("Ort?", await _conversation.TurnAsync(Message, dc => dc.BeginAgainAsync(restarted, None)));
    }

    [Theory]
    [InlineData("null", DialogTurnStatus.Restarted)]
    [InlineData("""{"stack":[null]}""", DialogTurnStatus.Restarted)]
    [InlineData("""{"stack":7}""", DialogTurnStatus.Restarted)]
    [InlineData("""{"stack":[]}""", DialogTurnStatus.Waiting)]
    public async Task A_component_whose_inner_stack_is_lost_starts_over(string state, DialogTurnStatus status)
    {
        _conversation.Dialogs = new DialogSet().Add(new Profile(_ended));
        await _conversation.TurnAsync(Message, dc => dc.BeginDialogAsync("profile", None));
        var saved = JsonNode.Parse(_conversation.Saved)!;
        saved["stack"]![0]!["state"] = JsonNode.Parse(state);
        _conversation.Saved = saved.ToJsonString();
        var said = await _conversation.TurnAsync(Message, dc => dc.ContinueDialogAsync(None));
        Assert.Equal((status, status == DialogTurnStatus.Waiting ? "Namn?" : ""), (_conversation.Last.Status, said));
    }

    private JsonArray Stack => JsonNode.Parse(_conversation.Saved)!["stack"]!.AsArray();

    private DialogSet Dialogs() => new DialogSet().Add(new Main(_ended)).Add(new TextPrompt("text"));

    /// <summary>A component within a component.</summary>
    private sealed class Main : ComponentDialog
    {
        public Main(List<string> ended) : base("main")
        {
            AddDialog(new Outline());
            AddDialog(new Profile(ended));
        }

        private sealed class Outline : WaterfallDialog<Answers>
        {
            public Outline() : base("outline")
            {
                AddStep((step, token) => step.BeginDialogAsync("profile", null, token));
                AddStep(async (step, token) =>
                {
                    await step.Context.SendActivityAsync(step.TryGetResult<string>(out var profile) ? profile : "inget svar", token);
                    return await step.EndDialogAsync(null, token);
                });
            }
        }
    }

    private sealed class Profile : ComponentDialog
    {
        private readonly List<string> _ended;

        public Profile(List<string> ended, int innerVersion = 1) : base("profile")
        {
            _ended = ended;
            AddDialog(new Inner(ended, innerVersion));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult?> OnInterruptAsync(DialogContext innerDc, CancellationToken cancellationToken)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "hjälp":
                    await innerDc.Context.SendActivityAsync("Så här gör du.", cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return DialogTurnResult.Waiting;
                case "avbryt":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return null;
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
        {
            _ended.Add($"profile {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Inner : WaterfallDialog<Answers>
    {
        private readonly List<string> _ended;
        private readonly int _version;

        public Inner(List<string> ended, int version) : base("inner")
        {
            (_ended, _version) = (ended, version);
            AddStep((step, token) => step.State.Name is { } name ? step.NextAsync(name, token) : step.PromptAsync("text", Trip.Question("Namn?"), token));
            AddStep((step, token) =>
            {
                step.State = step.State with { Name = step.GetResult<string>() };
                return step.PromptAsync("text", Trip.Question("Ort?"), token);
            });
            AddStep((step, token) => step.EndDialogAsync($"{step.State.Name} i {step.Result}", token));
        }

        public override int Version => _version;

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
        {
            if (reason == DialogReason.CancelCalled)
                _ended.Add($"inner {reason}");
            return Task.CompletedTask;
        }
    }
}
