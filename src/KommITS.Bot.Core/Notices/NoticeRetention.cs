using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Notices;

/// <summary>What was sent, and to whom, is kept for twelve months.</summary>
internal sealed class NoticeRetention(IDocumentScan scan, IDocumentStore store) : IRetention
{
    public string Name => "deliveries";

    /// <summary>Deliveries before their notices: a crash in between leaves a notice that the next sweep finds.</summary>
    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var before = now - KeptFor.Deliveries;
        var old = await scan.AllAsync(NoticeKeys.Container, cancellationToken)
            .Where(document => TimeOf(document) < before)
            .OrderBy(document => document.Key.Partition == NoticeKeys.Records)
            .Select(document => document.Key)
            .ToListAsync(cancellationToken);
        var count = 0;
        foreach (var key in old)
        {
            count += await store.DeleteAsync(key, cancellationToken) ? 1 : 0;
            if (key.Partition == NoticeKeys.Records)
                await store.DeleteAsync(NoticeKeys.HeadOf(key.Id), cancellationToken);
            else if (!key.Partition.EndsWith(NoticeKeys.ItemsOf(""), StringComparison.Ordinal))
                await store.DeleteAsync(NoticeKeys.OpenOf(key), cancellationToken);
        }

        return count;
    }

    /// <summary>When it was published, or was to be sent last; a budget's, when the last of it was spent. What waits for its time is never old.</summary>
    private static Instant? TimeOf(StoredText document) => document.Key.Partition switch
    {
        NoticeKeys.Records => Latest(document.Content, "publishedAt", "dueAt"),
        NoticeKeys.Heads or NoticeKeys.Open => null,
        NoticeKeys.Budgets => document.Content.TryGetProperty("sent", out var sent) && sent.GetArrayLength() > 0 ? sent.EnumerateArray().Max(place => Latest(place, "at")) : null,
        var partition when partition.EndsWith(NoticeKeys.ItemsOf(""), StringComparison.Ordinal) => TimeOfDigest(partition),
        _ => Latest(document.Content, "since", "openFrom", "dueAt"),
    };

    private static Instant? Latest(JsonElement content, params string[] fields) => fields
        .Select(field => content.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            && InstantPattern.ExtendedIso.Parse(value.GetString()!) is { Success: true } read ? read.Value : (Instant?)null)
        .Max();

    /// <summary>"digest/{member}/2027-03-01T07:00Z/items".</summary>
    private static Instant? TimeOfDigest(string partition) =>
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(partition.Split('/')[^2]) is { Success: true } read ? read.Value : null;
}
