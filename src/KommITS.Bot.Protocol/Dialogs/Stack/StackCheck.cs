namespace KommITS.Bot.Protocol.Dialogs.Stack;

/// <summary>Whether a saved stack, the whole of it, still fits the dialogs of today.</summary>
internal static class StackCheck
{
    public static bool Fits(DialogSet dialogs, DialogState state) => state.Stack.TrueForAll(instance => Fits(dialogs, instance));

    public static bool Fits(DialogSet dialogs, DialogInstance? instance) =>
        instance is { Id: not null }
        && dialogs.Find(instance.Id) is { } dialog
        && dialog.Version == instance.Version
        && dialog.CanContinue(instance, dialogs.Json);
}
