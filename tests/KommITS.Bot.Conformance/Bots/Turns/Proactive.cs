using System.Collections.Concurrent;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Proactive(BotAdapter adapter, Proactive.References references) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Text switch
    {
        "remember" => RememberAsync(turnContext, cancellationToken),
        "tell" => TellAsync(Remembered(turnContext), cancellationToken),
        "tell anew" => adapter.ContinueConversationAsync(
            Remembered(turnContext) with { ActivityId = null }, (later, token) => later.SendActivityAsync("You are told anew", token), cancellationToken),
        _ => CreateAsync(turnContext.Activity, cancellationToken),
    };

    private async Task RememberAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        references[turnContext.Activity.From!.Id!] = turnContext.Activity.GetConversationReference();
        await turnContext.SendActivityAsync("Remembered", cancellationToken);
    }

    private ConversationReference Remembered(ITurnContext turnContext) => references[turnContext.Activity.From!.Id!];

    /// <summary>Speaks where the person was when they said remember.</summary>
    private Task TellAsync(ConversationReference reference, CancellationToken cancellationToken) => adapter.ContinueConversationAsync(
        reference,
        (later, token) => later.SendActivityAsync($"You are told, in an {later.Activity.Type} named {later.Activity.Name}", token),
        cancellationToken);

    private async Task CreateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = activity.Recipient,
            Members = [activity.From!],
            TenantId = activity.Conversation!.TenantId,
            ChannelData = activity.ChannelData,
        };
        await adapter.CreateConversationAsync(
            activity.ChannelId!,
            activity.ServiceUrl!,
            parameters,
            (created, token) => created.SendActivityAsync($"Hello in {created.Activity.Conversation!.Id}", token),
            cancellationToken);
    }

    internal sealed class References : ConcurrentDictionary<string, ConversationReference>;
}
