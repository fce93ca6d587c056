using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Sending;

/// <summary>Which reminders of one thing have been published. Noted after: a crash before that publishes again, which adds nobody twice.</summary>
public sealed record SentLog
{
    /// <summary>By key, with when.</summary>
    public IReadOnlyDictionary<string, Instant> Sent { get; init; } = new Dictionary<string, Instant>();

    public bool Has(string key) => Sent.ContainsKey(key);

    public SentLog With(string key, Instant at) => this with { Sent = new Dictionary<string, Instant>(Sent) { [key] = at } };
}

/// <summary>A thing's log lies with the thing: see the features' <c>LogOf</c>.</summary>
public sealed class SentLogs(IDocumentStore store)
{
    public async Task<SentLog> OfAsync(DocumentKey thing, CancellationToken cancellationToken) =>
        (await store.ReadAsync<SentLog>(thing, cancellationToken))?.Content ?? new SentLog();

    public Task NoteAsync(DocumentKey thing, string key, Instant at, CancellationToken cancellationToken) => store.ChangeAsync<SentLog>(
        thing,
        found => (found ?? new SentLog()) is var log && log.Has(key) ? null : log.With(key, at),
        cancellationToken);
}
