using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Core.Documents;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Audit;

/// <summary>The audit log: append-only, chained by hash. Entries go after two years, from the old end.</summary>
public sealed class AuditLog(IDocumentStore store, AuditPeople people, TimeProvider time)
{
    public const string Container = "audit";
    private const string Entries = "entry";
    private const string WordsOf = "words";
    private static readonly DocumentKey HeadKey = new(Container, "end", "head");
    private static readonly DocumentKey AnchorKey = new(Container, "end", "anchor");

    /// <summary>Writes an act down, once: a second call with the same key finds it there.</summary>
    /// <param name="key">Made from what the act is about and the version that it began from, or the message that asked for it.</param>
    /// <param name="by">Member id; null is the bot itself.</param>
    /// <param name="words">The reason that was given.</param>
    public async Task WriteAsync(string key, string? by, string action, AuditSubject about, string? words, CancellationToken cancellationToken)
    {
        var keyHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        // Read before the search: what is appended after this is met on the way, what was before is found.
        var end = await EndAsync(cancellationToken);
        if (await store.QueryAllAsync<AuditEntry>(new DocumentQuery(Container, Entries, [new FieldFilter("key", keyHash)]), cancellationToken).AnyAsync(cancellationToken))
            return;
        var entry = new AuditEntry(
            0,
            time.GetCurrentInstant(),
            action,
            by is null ? null : await people.AliasOfAsync(by, cancellationToken),
            about.What,
            about.Person is null ? null : await people.AliasOfAsync(about.Person, cancellationToken),
            keyHash,
            await KeepAsync(keyHash, words, cancellationToken),
            "");
        await AppendAsync(entry, end, cancellationToken);
    }

    /// <summary>Every entry that is kept, the oldest first.</summary>
    public IAsyncEnumerable<AuditEntry> AllAsync(CancellationToken cancellationToken) =>
        store.QueryAllAsync<AuditEntry>(new DocumentQuery(Container, Entries, PageSize: 1_000), cancellationToken).Select(document => document.Content);

    /// <summary>Null for one that never was, and one that went with the years.</summary>
    public async Task<AuditEntry?> FindAsync(int number, CancellationToken cancellationToken) =>
        (await store.ReadAsync<AuditEntry>(KeyOf(number), cancellationToken))?.Content;

    /// <summary>The words that were given with entries, by the entry's key; without those that are forgotten.</summary>
    public async Task<IReadOnlyDictionary<string, string>> WordsAsync(CancellationToken cancellationToken) =>
        (await KeptWordsAsync(cancellationToken)).ToDictionary(words => words.Key, words => words.Value.Text);

    /// <summary>Whether nothing was changed, taken away or put in between.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        var (number, hash) = await AnchorAsync(cancellationToken);
        var words = await KeptWordsAsync(cancellationToken);
        var head = (await store.ReadAsync<AuditPlace>(HeadKey, cancellationToken))?.Content;
        var kept = 0;
        await foreach (var entry in AllAsync(cancellationToken))
        {
            if (entry.Number <= number && kept == 0)
                continue;
            var isForged = (entry.Number == head?.Number && entry.Hash != head.Hash) || (words.TryGetValue(entry.Key, out var given) && given.Hash != entry.Words);
            if (entry.Number != number + 1 || entry.Previous != hash || !entry.IsIntact || isForged)
                return new AuditVerdict(kept, number + 1, hash);
            (number, hash, kept) = (entry.Number, entry.Hash, kept + 1);
        }

        return new AuditVerdict(kept, head?.Number > number ? number + 1 : null, hash) { Last = number };
    }

    /// <summary>Takes away what was written before then. The place where the chain is cut is written down first, so that what is left can be verified.</summary>
    /// <returns>How many entries went.</returns>
    public async Task<int> SweepAsync(Instant before, CancellationToken cancellationToken)
    {
        var old = await AllAsync(cancellationToken).TakeWhile(entry => entry.At < before).ToListAsync(cancellationToken);
        if (old.Count == 0)
            return 0;
        var place = new AuditPlace(old[^1].Number, old[^1].Hash);
        await store.ChangeAsync<AuditPlace>(AnchorKey, stored => stored?.Number >= place.Number ? null : place, cancellationToken);
        foreach (var entry in old)
        {
            await store.DeleteAsync(WordsKey(entry.Key), cancellationToken);
            await store.DeleteAsync(KeyOf(entry.Number), cancellationToken);
        }

        return old.Count;
    }

    /// <summary>From now on the log does not say who this was. Words that name them go as well.</summary>
    public async Task ForgetAsync(string memberId, string? name, string? email, CancellationToken cancellationToken)
    {
        var alias = await people.FindAliasAsync(memberId, cancellationToken);
        var words = await WordsAsync(cancellationToken);
        await foreach (var entry in AllAsync(cancellationToken))
        {
            var isTheirs = alias is not null && (entry.By == alias || entry.Person == alias);
            if (words.TryGetValue(entry.Key, out var text) && (isTheirs || Names(text, name) || Names(text, email) || Names(text, memberId)))
                await store.DeleteAsync(WordsKey(entry.Key), cancellationToken);
        }

        await people.ForgetAsync(memberId, cancellationToken);
    }

    private static bool Names(string words, string? name) => !string.IsNullOrWhiteSpace(name) && words.Contains(name, StringComparison.OrdinalIgnoreCase);

    private async Task AppendAsync(AuditEntry entry, AuditPlace end, CancellationToken cancellationToken)
    {
        var (number, previous) = (end.Number, end.Hash);
        while (true)
        {
            var next = (entry with { Number = number + 1, Previous = previous }).Sealed();
            if ((await store.CreateAsync(KeyOf(next.Number), next, cancellationToken)).IsWritten)
            {
                await store.ChangeAsync<AuditPlace>(
                    HeadKey, stored => stored?.Number >= next.Number ? null : new AuditPlace(next.Number, next.Hash), cancellationToken);
                return;
            }

            var taken = (await store.ReadAsync<AuditEntry>(KeyOf(next.Number), cancellationToken))!.Content;
            if (taken.Key == entry.Key)
                return;
            (number, previous) = (taken.Number, taken.Hash);
        }
    }

    /// <summary>Where the chain ends, or a little before: who appends goes on from there until a number is free.</summary>
    private async Task<AuditPlace> EndAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync<AuditPlace>(HeadKey, cancellationToken))?.Content ?? await AnchorAsync(cancellationToken);

    private async Task<AuditPlace> AnchorAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync<AuditPlace>(AnchorKey, cancellationToken))?.Content ?? new AuditPlace(0, "");

    private async Task<IReadOnlyDictionary<string, AuditWords>> KeptWordsAsync(CancellationToken cancellationToken) =>
        await store.QueryAllAsync<AuditWords>(new DocumentQuery(Container, WordsOf, PageSize: 1_000), cancellationToken)
            .ToDictionaryAsync(document => document.Key.Id, document => document.Content, cancellationToken: cancellationToken);

    private async Task<string?> KeepAsync(string keyHash, string? words, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words))
            return null;
        var kept = await store.ChangeAsync<AuditWords>(WordsKey(keyHash), stored => stored is null ? AuditWords.Of(words.Trim()) : null, cancellationToken);
        return kept!.Hash;
    }

    private static DocumentKey KeyOf(int number) => new(Container, Entries, number.ToString("D10", System.Globalization.CultureInfo.InvariantCulture));

    private static DocumentKey WordsKey(string keyHash) => new(Container, WordsOf, keyHash);

    private sealed record AuditPlace(int Number, string Hash);
}

/// <summary>What a verification came to.</summary>
/// <param name="Entries">How many entries were found in order.</param>
/// <param name="Broken">Number of the first entry that is not as it was written, or is missing; null when all is well.</param>
/// <param name="Seal">Hash of the last entry in order: written down elsewhere, it shows later that nothing before it was written anew.</param>
public sealed record AuditVerdict(int Entries, int? Broken, string Seal)
{
    /// <summary>Number of the last entry in order.</summary>
    public int Last { get; init; }
}
