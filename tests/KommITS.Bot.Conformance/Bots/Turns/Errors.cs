using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>Fails after it has said something. <c>errors-untold</c> leaves it at that, <c>errors-told</c> tells the person.</summary>
internal sealed class Errors : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync($"You said: {turnContext.Activity.Text}", cancellationToken);
        if (turnContext.Activity.Text == "fail")
            throw new InvalidOperationException("It failed");
    }

    internal sealed class Told : ITurnErrorHandler
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Sorry, that failed.", cancellationToken);
    }
}
