using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>Which reminders and reviews of an agreement have been published. Noted after: a crash before that publishes again, which adds nobody twice.</summary>
public sealed record SentLog
{
    /// <summary>By key, with when.</summary>
    public IReadOnlyDictionary<string, Instant> Sent { get; init; } = new Dictionary<string, Instant>();

    public bool Has(string key) => Sent.ContainsKey(key);

    public SentLog With(string key, Instant at) => Has(key) ? this : this with { Sent = new Dictionary<string, Instant>(Sent) { [key] = at } };
}

public sealed class SentLogs(IDocumentStore store)
{
    public async Task<SentLog> OfAsync(string agreement, CancellationToken cancellationToken) =>
        (await store.ReadAsync<SentLog>(KeyOf(agreement), cancellationToken))?.Content ?? new SentLog();

    public Task NoteAsync(string agreement, string key, Instant at, CancellationToken cancellationToken) => store.ChangeAsync<SentLog>(
        KeyOf(agreement),
        found => (found ?? new SentLog()) is var log && log.Has(key) ? null : log.With(key, at),
        cancellationToken);

    private static DocumentKey KeyOf(string agreement) => new(Agreement.Container, "reminded", agreement);
}
