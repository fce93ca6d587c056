using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

/// <summary>A waterfall whose steps are given, as the reference writes them.</summary>
internal sealed class Steps : WaterfallDialog<Values>
{
    public Steps(string id, params WaterfallStep<Values>[] steps) : base(id)
    {
        foreach (var step in steps)
            AddStep(step);
    }

    public static PromptOptions Question(
        string prompt, string? retryPrompt = null, IReadOnlyList<Choice>? choices = null, ListStyle? style = null) => new()
    {
        Prompt = Activity.CreateMessage(prompt),
        RetryPrompt = retryPrompt is null ? null : Activity.CreateMessage(retryPrompt),
        Choices = choices,
        Style = style,
    };
}

/// <summary>What a waterfall's steps keep for each other.</summary>
internal sealed class Values : Dictionary<string, string>;
