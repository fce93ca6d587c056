namespace KommITS.Bot.Protocol.Dialogs;

/// <summary>The result of <see cref="DialogTurnStatus.Restarted"/>: what was at the stack's bottom, and what is left of it.</summary>
/// <param name="Id">The dialog as it was saved; null when not even that could be read.</param>
/// <param name="Answers">
/// What <see cref="Dialog.Salvage"/> made of the saved state: the options to begin it with again. Null when the dialog is unknown today, or
/// could use nothing of it.
/// </param>
public sealed record RestartedDialog(string? Id, object? Answers);
