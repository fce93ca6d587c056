using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>What a prompt understood. Mutable, so that a validator may put a better value in its place.</summary>
public sealed class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T? Value { get; set; }
}

public static class PromptRecognizerResult
{
    public static PromptRecognizerResult<T> Of<T>(T value) => new() { Succeeded = true, Value = value };

    public static PromptRecognizerResult<T> None<T>() => new();
}

/// <param name="AttemptCount">How many answers there were, this one included.</param>
public sealed record PromptValidatorContext<T>(
    ITurnContext Context, PromptRecognizerResult<T> Recognized, PromptOptions Options, int AttemptCount);
