using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Edits : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // A press on Submit names the card in replyToId.
        if (turnContext.Activity.Text == "replace")
        {
            await turnContext.UpdateActivityAsync(Activity.CreateMessage("Replaced") with { Id = turnContext.Activity.ReplyToId }, cancellationToken);
            return;
        }

        var sent = (await turnContext.SendActivityAsync("Draft", cancellationToken))!.Id!;
        if (turnContext.Activity.Text is "update" or "update and delete")
            await turnContext.UpdateActivityAsync(Activity.CreateMessage("Final") with { Id = sent }, cancellationToken);
        if (turnContext.Activity.Text is "delete" or "update and delete")
            await turnContext.DeleteActivityAsync(sent, cancellationToken);
        if (turnContext.Activity.Text == "update and delete")
            await turnContext.SendActivityAsync("Gone", cancellationToken);
    }
}
