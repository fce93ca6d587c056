using System.Globalization;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>Counts the messages of a conversation, of a person, and of a person in a conversation.</summary>
internal sealed class State(ConversationState conversation, UserState user, PrivateConversationState userHere) : ActivityHandler
{
    private readonly StatePropertyAccessor<int>[] _counters =
        [conversation.CreateProperty<int>("count"), user.CreateProperty<int>("count"), userHere.CreateProperty<int>("count")];

    public static AutoSaveStateMiddleware Middleware(IServiceProvider services) => new(
    [
        services.GetRequiredService<ConversationState>(),
        services.GetRequiredService<UserState>(),
        services.GetRequiredService<PrivateConversationState>(),
    ]);

    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var counts = new List<string>();
        foreach (var counter in _counters)
        {
            var count = await counter.GetAsync(turnContext, cancellationToken) + 1;
            await counter.SetAsync(turnContext, count, cancellationToken);
            counts.Add(count.ToString(CultureInfo.InvariantCulture));
        }

        await turnContext.SendActivityAsync($"conversation {counts[0]}, person {counts[1]}, person here {counts[2]}", cancellationToken);
        switch (turnContext.Activity.Text)
        {
            case "forget the conversation":
                await conversation.ClearStateAsync(turnContext, cancellationToken);
                break;
            case "forget me":
                await _counters[1].DeleteAsync(turnContext, cancellationToken);
                break;
            case "fail":
                throw new InvalidOperationException("It failed");
        }
    }
}
