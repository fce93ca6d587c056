using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Protocol.Turns.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Typing : ActivityHandler
{
    public static ShowTypingMiddleware Middleware(IServiceProvider services) =>
        new(services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<ShowTypingMiddleware>>())
        {
            Delay = TimeSpan.FromMilliseconds(700),
            Period = TimeSpan.FromMinutes(1),
        };

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        AnswerAsync(turnContext, cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        AnswerAsync(turnContext, cancellationToken);

    private static async Task AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text == "slow")
            await Task.Delay(TimeSpan.FromMilliseconds(1300), cancellationToken);
        await turnContext.SendActivityAsync($"Answered, responded before: {(turnContext.Responded ? "true" : "false")}", cancellationToken);
    }
}
