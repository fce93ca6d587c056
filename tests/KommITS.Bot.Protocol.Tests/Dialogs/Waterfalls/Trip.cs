using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;

namespace KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;

internal sealed record Answers
{
    public string? Name { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];
}

/// <summary>Asks for a name, for places until "klart", and lets another dialog ask for a seat.</summary>
internal sealed class Trip : WaterfallDialog<Answers>
{
    private readonly int _version;

    public Trip(int version = 1) : base("trip")
    {
        _version = version;
        AddStep(AskNameAsync);
        AddStep(AskPlaceAsync);
        AddStep(AskSeatAsync);
        AddStep(FinishAsync);
    }

    public override int Version => _version;

    public static PromptOptions Question(string text, string? retry = null) => new()
    {
        Prompt = Activity.CreateMessage(text),
        RetryPrompt = retry is null ? null : Activity.CreateMessage(retry),
    };

    public static DialogSet Dialogs(int version = 1) => new DialogSet()
        .Add(new Trip(version))
        .Add(new Seat())
        .Add(new TextPrompt("text"))
        .Add(new TextPrompt("short", (prompt, _) => Task.FromResult(prompt.Recognized.Value is { Length: < 10 })));

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext<Answers> step, CancellationToken token) =>
        step.PromptAsync("short", Question("Vad heter du?", "Kortare, tack."), token);

    private static Task<DialogTurnResult> AskPlaceAsync(WaterfallStepContext<Answers> step, CancellationToken token)
    {
        var said = (string)step.Result!;
        if (step.State.Name is null)
            step.State = step.State with { Name = said };
        else if (said != "klart")
            step.State = step.State with { Places = [.. step.State.Places, said] };
        return said == "klart"
            ? step.NextAsync(null, token)
            : step.RepeatPromptAsync("text", Question($"Vart, {step.State.Name}?"), token);
    }

    private static Task<DialogTurnResult> AskSeatAsync(WaterfallStepContext<Answers> step, CancellationToken token) =>
        step.BeginDialogAsync("seat", null, token);

    private static Task<DialogTurnResult> FinishAsync(WaterfallStepContext<Answers> step, CancellationToken token) =>
        step.EndDialogAsync($"{step.State.Name}: {string.Join(", ", step.State.Places)} ({step.Result})", token);

    private sealed class Seat : WaterfallDialog<Answers>
    {
        public Seat() : base("seat")
        {
            AddStep((step, token) => step.PromptAsync("text", Question("Vilken plats?"), token));
            AddStep((step, token) => step.EndDialogAsync("plats " + step.Result, token));
        }
    }
}
