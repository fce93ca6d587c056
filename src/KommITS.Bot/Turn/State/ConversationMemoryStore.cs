using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Turn.Inputs;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Turn.State;

/// <summary>The private-conversation scope with the bot's three properties, so that two people in one channel have a talk each.</summary>
internal sealed class ConversationMemoryStore : PrivateConversationState
{
    /// <summary>When the person was last here, as the sweep reads it.</summary>
    public const string SavedAt = "savedAt";

    private readonly TimeProvider _time;
    private readonly StatePropertyAccessor<DialogState> _dialogs;
    private readonly StatePropertyAccessor<Instant> _saved;
    private readonly StatePropertyAccessor<Listed> _listed;
    private readonly StatePropertyAccessor<IReadOnlyList<string>> _handled;

    public ConversationMemoryStore(ITurnStateStore store, TimeProvider time)
        : base(store, DocumentJson.Options)
    {
        _time = time;
        _saved = CreateProperty<Instant>(SavedAt);
        _dialogs = CreateProperty<DialogState>("dialogs");
        _listed = CreateProperty<Listed>("listed");
        _handled = CreateProperty<IReadOnlyList<string>>("handled");
    }

    public async Task<ConversationMemory> LoadMemoryAsync(ITurnContext turnContext, CancellationToken cancellationToken) => new()
    {
        Dialogs = await _dialogs.GetAsync(turnContext, () => new DialogState(), cancellationToken),
        Listed = await _listed.GetAsync(turnContext, cancellationToken),
        Handled = await _handled.GetAsync(turnContext, () => [], cancellationToken),
    };

    /// <summary>False when another instance has written since the memory was read: then the turn is run again.</summary>
    public async Task<bool> SaveMemoryAsync(ITurnContext turnContext, ConversationMemory memory, CancellationToken cancellationToken)
    {
        if (memory.Listed is { } listed)
            await _listed.SetAsync(turnContext, listed, cancellationToken);
        await _handled.SetAsync(turnContext, memory.Handled, cancellationToken);
        await _saved.SetAsync(turnContext, _time.GetCurrentInstant(), cancellationToken);
        return await SaveChangesAsync(turnContext, cancellationToken);
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return StateKey.OfUserIn(activity.ChannelId is null ? activity with { ChannelId = Channels.Teams } : activity, PersonId.Of(activity));
    }
}
