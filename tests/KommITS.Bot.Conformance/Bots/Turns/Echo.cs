using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Echo : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"You said: {turnContext.Activity.Text ?? "nothing"}", cancellationToken);
}
