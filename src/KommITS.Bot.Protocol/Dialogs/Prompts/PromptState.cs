using KommITS.Bot.Protocol.Dialogs.Stack;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>What a prompt keeps while it waits.</summary>
/// <param name="AttemptCount">How many answers it has seen.</param>
internal sealed record PromptState(PromptOptions Options, int AttemptCount)
{
    /// <summary>Null when what was saved is no prompt's state.</summary>
    public static PromptState? From(DialogInstance instance) =>
        instance.Read<PromptState>(PromptJson.Options) is { Options: not null } state ? state : null;

    public void SaveTo(DialogInstance instance) => instance.Write(this, PromptJson.Options);
}
