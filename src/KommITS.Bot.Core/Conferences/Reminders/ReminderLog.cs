using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Reminders;

/// <summary>Which reminders of a conference have been published. Noted after: a crash before that publishes again, which adds nobody twice.</summary>
public sealed record ReminderLog
{
    /// <summary>By key, with when.</summary>
    public IReadOnlyDictionary<string, Instant> Sent { get; init; } = new Dictionary<string, Instant>();

    public bool Has(string key) => Sent.ContainsKey(key);

    public ReminderLog With(string key, Instant at) => Has(key) ? this : this with { Sent = new Dictionary<string, Instant>(Sent) { [key] = at } };
}

public sealed class ReminderLogs(IDocumentStore store)
{
    public async Task<ReminderLog> OfAsync(string conference, CancellationToken cancellationToken) =>
        (await store.ReadAsync<ReminderLog>(KeyOf(conference), cancellationToken))?.Content ?? new ReminderLog();

    public Task NoteAsync(string conference, string key, Instant at, CancellationToken cancellationToken) => store.ChangeAsync<ReminderLog>(
        KeyOf(conference),
        found => (found ?? new ReminderLog()) is var log && log.Has(key) ? null : log.With(key, at),
        cancellationToken);

    private static DocumentKey KeyOf(string conference) => new(Conference.Container, "reminded", conference);
}
