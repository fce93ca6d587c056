using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;

public class WaterfallDialogTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Conversation _conversation = new(Trip.Dialogs(), "trip");

    [Fact]
    public async Task Steps_run_one_after_another_with_repeats_and_a_dialog_between()
    {
        Assert.Equal("Vad heter du?", await _conversation.SayAsync("hej"));
        Assert.Equal("Kortare, tack.", await _conversation.SayAsync("Åsa Österbergsson"));
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Åsa"));
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Umeå"));
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Lekeberg"));
        Assert.Equal("Vilken plats?", await _conversation.SayAsync("klart"));
        Assert.Equal(DialogTurnStatus.Waiting, _conversation.Last.Status);
        await _conversation.SayAsync("12A");
        Assert.Equal(new DialogTurnResult(DialogTurnStatus.Complete, "Åsa: Umeå, Lekeberg (plats 12A)"), _conversation.Last);
        Assert.Equal("""{"stack":[]}""", _conversation.Saved);
    }

    [Fact]
    public async Task What_is_no_message_leaves_the_question_open()
    {
        await _conversation.SayAsync("hej");
        var before = _conversation.Saved;
        Assert.Equal("", await _conversation.TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate }));
        Assert.Equal((DialogTurnStatus.Waiting, before), (_conversation.Last.Status, _conversation.Saved));
        Assert.Equal("Vart, Åsa?", await _conversation.SayAsync("Åsa"));
    }

    [Fact]
    public async Task Options_of_the_states_type_are_the_first_answers_and_stay_readable()
    {
        var seen = new List<string?>();
        var dialogs = new DialogSet().Add(new TextPrompt("text")).Add(new Scripted(
            (step, token) => step.PromptAsync("text", Trip.Question("?"), token),
            (step, token) =>
            {
                seen.AddRange([step.State.Name, step.GetOptions<Answers>()?.Name, step.GetOptions<List<string>>()?[0]]);
                return step.EndDialogAsync(null, token);
            }));
        var conversation = new Conversation(dialogs, "scripted");
        await conversation.TurnAsync(new Activity { Type = "message" }, dc => dc.BeginDialogAsync("scripted", new Answers { Name = "Bo" }, None));
        await conversation.SayAsync("x");
        Assert.Equal(["Bo", "Bo", null], seen);
    }

    [Fact]
    public async Task A_step_may_wait_without_asking_and_gets_the_text()
    {
        var dialogs = new DialogSet().Add(new Scripted(
            (_, _) => Task.FromResult(DialogTurnResult.Waiting),
            (step, token) => step.EndDialogAsync(step.Result, token)));
        var conversation = new Conversation(dialogs, "scripted");
        await conversation.SayAsync("hej");
        await conversation.SayAsync("svar");
        Assert.Equal("svar", conversation.Last.Result);
    }

    [Fact]
    public async Task After_the_last_step_the_waterfall_ends_with_what_came_last()
    {
        var dialogs = new DialogSet().Add(new Scripted((step, token) => step.NextAsync("slut", token)));
        var conversation = new Conversation(dialogs, "scripted");
        await conversation.SayAsync("hej");
        Assert.Equal(new DialogTurnResult(DialogTurnStatus.Complete, "slut"), conversation.Last);
    }

    [Fact]
    public async Task What_a_later_step_of_the_same_turn_keeps_is_not_undone_by_the_earlier_one()
    {
        string? seen = null;
        var dialogs = new DialogSet().Add(new TextPrompt("text")).Add(new Scripted(
            async (step, token) =>
            {
                step.State = step.State with { Name = "tidig" };
                return await step.NextAsync(null, token);
            },
            async (step, token) =>
            {
                step.State = step.State with { Name = step.State.Name + " och sen" };
                return await step.PromptAsync("text", Trip.Question("?"), token);
            },
            (step, token) =>
            {
                seen = step.State.Name;
                return step.EndDialogAsync(null, token);
            }));
        var conversation = new Conversation(dialogs, "scripted");
        await conversation.SayAsync("hej");
        await conversation.SayAsync("svar");
        Assert.Equal("tidig och sen", seen);
    }

    [Fact]
    public async Task Replacing_starts_anew_with_nothing_left_of_the_old()
    {
        var round = 0;
        var dialogs = new DialogSet().Add(new TextPrompt("text")).Add(new Scripted(
            (step, token) => step.PromptAsync("text", Trip.Question($"Varv {++round}, {step.State.Name ?? "ingen"}"), token),
            (step, token) =>
            {
                step.State = step.State with { Name = "gammal" };
                return step.ReplaceDialogAsync("scripted", null, token);
            }));
        var conversation = new Conversation(dialogs, "scripted");
        Assert.Equal("Varv 1, ingen", await conversation.SayAsync("hej"));
        Assert.Equal("Varv 2, ingen", await conversation.SayAsync("igen"));
    }

    private sealed class Scripted : WaterfallDialog<Answers>
    {
        public Scripted(params WaterfallStep<Answers>[] steps) : base("scripted")
        {
            foreach (var step in steps)
                AddStep(step);
        }
    }
}
