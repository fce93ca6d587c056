using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>Runs turns: one at a time in each conversation, through the middleware, to the bot.</summary>
public sealed class BotAdapter(
    IConnectorClient connector, ConversationGate gate, IEnumerable<IMiddleware> middleware, ITurnErrorHandler? errors = null)
{
    private readonly IMiddleware[] _middleware = [.. middleware];

    /// <returns>The HTTP answer, where it is more than 200 without a body.</returns>
    public async Task<InvokeResponse?> ProcessActivityAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(activity, connector);
        await RunAsync(turn, bot.OnTurnAsync, cancellationToken);
        return InvokeAnswer.Of(turn);
    }

    /// <summary>A turn that the bot begins, in a conversation it knows from before.</summary>
    /// <remarks>Called from within another turn it does not wait for its conversation, since two that wait for each other would never end.</remarks>
    public Task ContinueConversationAsync(
        ConversationReference reference, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken) =>
        RunAsync(new TurnContext(reference.GetContinuationActivity(), connector) { IsProactive = true }, callback, cancellationToken);

    /// <summary>Opens a conversation and runs the first turn in it.</summary>
    /// <returns>How to reach the new conversation.</returns>
    public async Task<ConversationReference> CreateConversationAsync(
        string channelId,
        string serviceUrl,
        ConversationParameters parameters,
        Func<ITurnContext, CancellationToken, Task>? callback,
        CancellationToken cancellationToken)
    {
        var created = await connector.CreateConversationAsync(serviceUrl, parameters, cancellationToken);
        if (string.IsNullOrEmpty(created?.Id))
            throw new ConnectorException("The connector opened a conversation without telling its id.") { ErrorCode = ConnectorErrorCodes.UnreadableAnswer };
        var reference = Reference(channelId, serviceUrl, parameters, created);
        if (callback is not null)
            await ContinueConversationAsync(reference, callback, cancellationToken);
        return reference;
    }

    private static ConversationReference Reference(
        string channelId, string serviceUrl, ConversationParameters parameters, ConversationResourceResponse created) => new()
        {
            ChannelId = channelId,
            ServiceUrl = string.IsNullOrEmpty(created.ServiceUrl) ? serviceUrl : created.ServiceUrl,
            Bot = parameters.Bot,
            User = parameters.Members is [var only] ? only : null,
            Conversation = new ConversationAccount
            {
                Id = created.Id,
                IsGroup = parameters.IsGroup,
                TenantId = parameters.TenantId,
            },
        };

    private async Task RunAsync(TurnContext turn, Func<ITurnContext, CancellationToken, Task> last, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(turn.Activity, cancellationToken);
        try
        {
            await NextAsync(turn, 0, last, cancellationToken);
        }
        catch (Exception exception) when (errors is not null && !IsCancelled(exception, cancellationToken))
        {
            await errors.OnTurnErrorAsync(turn, exception, cancellationToken);
        }
    }

    private static bool IsCancelled(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private Task NextAsync(TurnContext turn, int index, Func<ITurnContext, CancellationToken, Task> last, CancellationToken cancellationToken) =>
        index == _middleware.Length
            ? last(turn, cancellationToken)
            : _middleware[index].OnTurnAsync(turn, token => NextAsync(turn, index + 1, last, token), cancellationToken);
}
