using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Turn.State;

/// <summary>The runtime's states as documents, which a store with expiry lets go when a talk has been silent for long.</summary>
internal sealed class DocumentTurnStateStore(IDocumentStore store) : ITurnStateStore
{
    public const string Container = "conversations";
    private const string Whole = "state";

    public async Task<StoredState<T>> LoadAsync<T>(string key, CancellationToken cancellationToken) where T : class =>
        await store.ReadAsync<T>(PlaceOf(key), cancellationToken) is { } document ? new(document.Content, document.ETag) : default;

    public async Task<bool> SaveAsync<T>(string key, T state, string? eTag, CancellationToken cancellationToken) where T : class
    {
        var place = PlaceOf(key);
        var result = eTag is null
            ? await store.CreateAsync(place, state, cancellationToken)
            : await store.ReplaceAsync(place, state, eTag, cancellationToken);
        return result.IsWritten;
    }

    /// <summary>
    /// A person's state in a conversation of Teams is the document that it was before there were scopes: conversation and person, as they are.
    /// Every other partition holds a slash, which no id of Teams does; that of a whole scope ends in one.
    /// </summary>
    private static DocumentKey PlaceOf(string key) => StateKey.FindUserIn(key) is not var (channel, conversation, user)
        ? new(Container, $"{key}/", Whole)
        : new(Container, channel == Channels.Teams ? conversation : $"{Uri.EscapeDataString(channel)}/{Uri.EscapeDataString(conversation)}", user);
}
