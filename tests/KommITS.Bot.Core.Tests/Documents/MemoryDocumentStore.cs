using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Tests.Documents;

/// <summary>A store in memory that keeps the port's promises: JSON in between, an ETag per version, pages, filters and order inside a partition.</summary>
internal sealed class MemoryDocumentStore : IDocumentStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<DocumentKey, (string Json, string ETag)> _documents = [];
    private int _version;

    /// <summary>Runs before each replacing or creating write, to let somebody else be faster.</summary>
    public Func<DocumentKey, Task>? BeforeWrite { get; set; }

    public int Writes { get; private set; }

    public Task<Document<T>?> ReadAsync<T>(DocumentKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_documents.TryGetValue(key, out var found) ? Of<T>(key, found) : null);
    }

    public Task<IReadOnlyList<Document<T>>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<Document<T>>>(
                [.. keys.Distinct().Where(_documents.ContainsKey).Select(key => Of<T>(key, _documents[key]))]);
    }

    public Task<WriteResult> CreateAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken) =>
        WriteAsync(key, content, isThere => isThere is null ? WriteStatus.Written : WriteStatus.Conflict);

    public Task<WriteResult> ReplaceAsync<T>(DocumentKey key, T content, string eTag, CancellationToken cancellationToken) =>
        WriteAsync(key, content, isThere =>
            isThere is null ? WriteStatus.Missing : isThere == eTag ? WriteStatus.Written : WriteStatus.Stale);

    public Task<WriteResult> UpsertAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken) =>
        WriteAsync(key, content, _ => WriteStatus.Written);

    public Task<bool> DeleteAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_documents.Remove(key));
    }

    public Task<DocumentPage<T>> QueryAsync<T>(DocumentQuery query, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var matching = _documents
                .Where(entry => entry.Key.Container == query.Container && entry.Key.Partition == query.Partition)
                .Select(entry => (entry.Key, entry.Value, Root: JsonDocument.Parse(entry.Value.Json).RootElement))
                .Where(entry => (query.Filters ?? []).All(filter => Matches(entry.Root, filter)))
                .OrderBy(entry => entry.Key.Id, StringComparer.Ordinal)
                .ToList();
            if (query.OrderBy is { } order)
            {
                var comparer = Comparer<JsonElement?>.Create((a, b) => order.Descending ? Compare(b, a) : Compare(a, b));
                matching = [.. matching.OrderBy(entry => Field(entry.Root, order.Path), comparer)];
            }

            var skipped = query.Continuation is null ? 0 : int.Parse(query.Continuation, CultureInfo.InvariantCulture);
            var page = matching.Skip(skipped).Take(query.PageSize).Select(entry => Of<T>(entry.Key, entry.Value)!).ToList();
            var next = skipped + page.Count;
            return Task.FromResult(new DocumentPage<T>(page, next < matching.Count ? next.ToString(CultureInfo.InvariantCulture) : null));
        }
    }

    private static int Compare(JsonElement? one, JsonElement? other) => (one, other) switch
    {
        ({ ValueKind: JsonValueKind.String } a, { ValueKind: JsonValueKind.String } b) => string.CompareOrdinal(a.GetString(), b.GetString()),
        _ => (one?.GetDouble() ?? 0).CompareTo(other?.GetDouble() ?? 0),
    };

    private async Task<WriteResult> WriteAsync<T>(DocumentKey key, T content, Func<string?, WriteStatus> decide)
    {
        if (BeforeWrite is { } before)
            await before(key);
        lock (_gate)
        {
            var status = decide(_documents.TryGetValue(key, out var found) ? found.ETag : null);
            if (status != WriteStatus.Written)
                return new WriteResult(status);
            Writes++;
            var eTag = $"v{++_version}";
            _documents[key] = (JsonSerializer.Serialize(content, DocumentJson.Options), eTag);
            return new WriteResult(WriteStatus.Written, eTag);
        }
    }

    private static Document<T> Of<T>(DocumentKey key, (string Json, string ETag) stored) =>
        new(key, JsonSerializer.Deserialize<T>(stored.Json, DocumentJson.Options)!, stored.ETag);

    private static bool Matches(JsonElement root, FieldFilter filter) =>
        Field(root, filter.Path) is { } field
            ? field.GetRawText() == JsonSerializer.Serialize(filter.Value, DocumentJson.Options)
            : filter.Value is null;

    private static JsonElement? Field(JsonElement root, string path)
    {
        var element = root;
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }
}
