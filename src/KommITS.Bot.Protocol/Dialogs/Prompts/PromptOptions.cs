using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs.Choices;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

public sealed record PromptOptions
{
    /// <summary>The question.</summary>
    public Activity? Prompt { get; init; }

    /// <summary>The question after an answer that did not fit; without it the question itself is asked again.</summary>
    public Activity? RetryPrompt { get; init; }

    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>How choices are shown. Default: as the channel does it best.</summary>
    public ListStyle? Style { get; init; }

    /// <summary>Whatever the prompt's validator needs.</summary>
    public JsonElement? Validations { get; init; }
}
