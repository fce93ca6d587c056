using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;

namespace KommITS.Bot.Benchmarks.Contenders.Waterfalls;

/// <summary>Each message is one question's answer and gets the next question; after the third the first comes again.</summary>
internal sealed class ThreeQuestions : WaterfallDialog<ThreeAnswers>
{
    public const string Name = "three";
    public const string Prompt = "text";

    public ThreeQuestions() : base(Name)
    {
        AddStep((step, stop) => AskAsync(step, step.State, $"Fråga ett {WaterfallBot.Asking}vad heter du?", stop));
        AddStep((step, stop) => AskAsync(step, step.State with { Person = (string)step.Result! }, $"Fråga två {WaterfallBot.Asking}var arbetar du?", stop));
        AddStep((step, stop) => AskAsync(step, step.State with { Place = (string)step.Result! }, $"Fråga tre {WaterfallBot.Asking}vad kör ni?", stop));
        AddStep((step, stop) => step.ReplaceDialogAsync(Name, null, stop));
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext<ThreeAnswers> step, ThreeAnswers answers, string question, CancellationToken cancellationToken)
    {
        step.State = answers;
        return step.PromptAsync(Prompt, new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = question } }, cancellationToken);
    }
}

internal sealed record ThreeAnswers
{
    public string? Person { get; init; }

    public string? Place { get; init; }
}
