using System.Security.Cryptography;
using KommITS.Bot.Language;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Turn;

/// <summary>
/// The one deciding catch: the member gets a sentence with a reference code, in the pressed card's place where there is one, and the log gets the
/// exception under that code.
/// </summary>
internal sealed partial class TurnErrors(ILogger<TurnErrors> logger) : ITurnErrorHandler
{
    public async Task OnTurnErrorAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 6);
        LogFailed(code, turnContext.Activity.Type, exception);
        var texts = turnContext.TurnState.Get<BotTurn>()?.Texts ?? Texts.For(Texts.Swedish);
        var sentence = texts.Format("turn.error", code);
        if (turnContext.Activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction })
            turnContext.InvokeResponse = AdaptiveCardInvokeResponse.Message(sentence).ToInvokeResponse();
        else
            await SayAsync(turnContext, sentence, code, cancellationToken);
    }

    private async Task SayAsync(ITurnContext turnContext, string sentence, string code, CancellationToken cancellationToken)
    {
        try
        {
            await turnContext.SendActivityAsync(Message.OfText(sentence), cancellationToken);
        }
#pragma warning disable CA1031 // the channel itself may be what failed, and there is nobody left to tell
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogNotTold(code, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Code}: a turn of type {Type} failed")]
    private partial void LogFailed(string code, string? type, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Code}: the person could not be told either")]
    private partial void LogNotTold(string code, Exception exception);
}
