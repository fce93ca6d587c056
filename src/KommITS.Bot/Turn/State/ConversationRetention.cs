using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Turn.State;

/// <summary>A talk that has been silent for thirty days is let go. Where the store has an expiry of its own, it has been faster.</summary>
internal sealed class ConversationRetention(IDocumentScan scan, IDocumentStore store) : IRetention
{
    public string Name => "conversations";

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var (key, saved) in await scan.AllAsync(DocumentTurnStateStore.Container, cancellationToken)
                     .Select(document => (document.Key, SavedAt(document.Content))).ToListAsync(cancellationToken))
        {
            if (saved is null)
                await store.ChangeAsync<JsonObject>(key, state => Dated(state, now), cancellationToken);
            else if (saved + KeptFor.Conversation <= now)
                count += await store.DeleteAsync(key, cancellationToken) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A state of before the time was kept counts from now.</summary>
    private static JsonObject? Dated(JsonObject? state, Instant now)
    {
        if (state is null || state.ContainsKey(ConversationMemoryStore.SavedAt))
            return null;
        state[ConversationMemoryStore.SavedAt] = InstantPattern.ExtendedIso.Format(now);
        return state;
    }

    private static Instant? SavedAt(JsonElement state) =>
        state.TryGetProperty(ConversationMemoryStore.SavedAt, out var saved) && saved.ValueKind == JsonValueKind.String
        && InstantPattern.ExtendedIso.Parse(saved.GetString()!) is { Success: true } read ? read.Value : null;
}
