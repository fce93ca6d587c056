using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Reminders;

/// <summary>The stored reminders. Each has a mark beside it, by which the loop finds what is due across members.</summary>
public sealed class ReminderBook(IDocumentStore store)
{
    private const string Marks = "mark";
    private const string Numbers = "number";
    private const int Page = 200;

    /// <summary>Few are due at a time, and the loop asks often.</summary>
    private const int DuePage = 20;

    /// <summary>Null for an id that no reminder can have, too: ids come back from cards, which may be forged.</summary>
    public async Task<Reminder?> FindAsync(string member, string id, CancellationToken cancellationToken) =>
        id.Length is > 0 and <= 64 && id.All(char.IsAsciiLetterOrDigit)
            ? (await store.ReadAsync<Reminder>(Reminder.KeyOf(member, id), cancellationToken))?.Content
            : null;

    /// <summary>All of a member's, the soonest first.</summary>
    public async Task<IReadOnlyList<Reminder>> OfAsync(string member, CancellationToken cancellationToken) =>
    [
        .. (await store.QueryAllAsync<Reminder>(new DocumentQuery(Reminder.Container, member, PageSize: Page), cancellationToken).ToListAsync(cancellationToken))
            .Select(document => document.Content).OrderBy(reminder => reminder.DueAt).ThenBy(reminder => reminder.Number),
    ];

    /// <summary>
    /// Stores one under the member's next number; with a known id, the one that is stored. The mark first: a crash between the two leaves a mark to
    /// nothing, which the loop removes.
    /// </summary>
    public async Task<Reminder> AddAsync(string member, string id, Func<int, Reminder> make, CancellationToken cancellationToken)
    {
        if (await FindAsync(member, id, cancellationToken) is { } stored)
            return stored;
        var made = make(await store.NextNumberAsync(new DocumentKey(Reminder.Container, Numbers, member), cancellationToken));
        await MarkAsync(made, cancellationToken);
        var result = await store.CreateAsync(Reminder.KeyOf(member, id), made, cancellationToken);
        return result.IsWritten ? made : (await FindAsync(member, id, cancellationToken))!;
    }

    /// <summary>Lets the reminder decide, and stores what it became; the mark goes before where it would be found too late.</summary>
    /// <returns>What is stored afterwards, null when nothing is.</returns>
    public async Task<Reminder?> ChangeAsync(string member, string id, Func<Reminder, Reminder> decide, CancellationToken cancellationToken)
    {
        if (await FindAsync(member, id, cancellationToken) is not { } before || decide(before) is var next && next == before)
            return await FindAsync(member, id, cancellationToken);
        if (next.LookAt < before.LookAt)
            await MarkAsync(next, cancellationToken);
        var changed = await store.ChangeAsync<Reminder>(
            Reminder.KeyOf(member, id), stored => stored is not null && decide(stored) is var made && made != stored ? made : null, cancellationToken);
        if (changed is not null)
            await MarkAsync(changed, cancellationToken);
        return changed;
    }

    /// <summary>The loop removes the mark.</summary>
    public Task<bool> DeleteAsync(string member, string id, CancellationToken cancellationToken) =>
        store.DeleteAsync(Reminder.KeyOf(member, id), cancellationToken);

    /// <summary>Those to look at now, the longest due first.</summary>
    public IAsyncEnumerable<ReminderMark> DueAsync(Instant now, CancellationToken cancellationToken) =>
        MarksAsync(null, new FieldOrder("lookAt"), DuePage, cancellationToken).TakeWhile(mark => mark.LookAt <= now);

    /// <summary>Those that are counted from a conference.</summary>
    public IAsyncEnumerable<ReminderMark> CountedAsync(CancellationToken cancellationToken) =>
        MarksAsync([new FieldFilter("isCounted", true)], null, Page, cancellationToken);

    public Task ForgetAsync(ReminderMark mark, CancellationToken cancellationToken) => store.DeleteAsync(KeyOf(mark.Member, mark.Id), cancellationToken);

    public Task MarkAsync(Reminder reminder, CancellationToken cancellationToken) => store.UpsertAsync(
        KeyOf(reminder.Member, reminder.Id),
        new ReminderMark(reminder.Member, reminder.Id, reminder.LookAt, reminder is { Basis: not null, State: ReminderState.Waiting }),
        cancellationToken);

    private IAsyncEnumerable<ReminderMark> MarksAsync(IReadOnlyList<FieldFilter>? filters, FieldOrder? order, int page, CancellationToken cancellationToken) =>
        store.QueryAllAsync<ReminderMark>(new DocumentQuery(Reminder.Container, Marks, filters, order, page), cancellationToken)
            .Select(document => document.Content);

    private static DocumentKey KeyOf(string member, string id) => new(Reminder.Container, Marks, $"{member}|{id}");
}

/// <summary>When to look at a reminder.</summary>
/// <param name="IsCounted">It waits, and is moved when its conference is.</param>
public sealed record ReminderMark(string Member, string Id, Instant LookAt, bool IsCounted = false);
