using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Turn.State;

/// <summary>One document per conversation and person, so that two people in one channel have a talk each.</summary>
internal sealed class ConversationMemoryStore(IDocumentStore store)
{
    private const string Container = "conversations";

    public async Task<(ConversationMemory Memory, string? ETag)> LoadAsync(string conversation, string person, CancellationToken cancellationToken)
    {
        var document = await store.ReadAsync<ConversationMemory>(KeyOf(conversation, person), cancellationToken);
        return (document?.Content ?? new ConversationMemory(), document?.ETag);
    }

    /// <summary>False when another instance has written since the memory was read: then the turn is run again.</summary>
    public async Task<bool> SaveAsync(
        string conversation,
        string person,
        ConversationMemory memory,
        string? eTag,
        CancellationToken cancellationToken)
    {
        var key = KeyOf(conversation, person);
        var result = eTag is null
            ? await store.CreateAsync(key, memory, cancellationToken)
            : await store.ReplaceAsync(key, memory, eTag, cancellationToken);
        return result.IsWritten;
    }

    private static DocumentKey KeyOf(string conversation, string person) => new(Container, conversation, person);
}
