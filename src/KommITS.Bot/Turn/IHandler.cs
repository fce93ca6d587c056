namespace KommITS.Bot.Turn;

/// <summary>One thing that a person can ask of the bot: guards first, then one named method per outcome.</summary>
internal interface IHandler
{
    Task HandleAsync(BotTurn turn, CancellationToken cancellationToken);
}
