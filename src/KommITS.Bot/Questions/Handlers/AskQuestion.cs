using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions.Handlers;

/// <summary>"Fråga: …", "fråga", or the button.</summary>
internal sealed class AskQuestion : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.BeginAsync(AskDialog.Name, turn.Understood?.Slots.Body, cancellationToken);
}
