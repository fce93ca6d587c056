using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Rights;

/// <summary>Everything that is stored at one moment, which can be put back.</summary>
internal sealed class StoreSnapshot
{
    /// <summary>What the bot writes of its own accord while it talks: the state of the talk, and what is being sent.</summary>
    private static readonly string[] OfTalking = ["conversations", "deliveries", "health"];

    private readonly Dictionary<DocumentKey, string> _documents;

    private StoreSnapshot(Dictionary<DocumentKey, string> documents) => _documents = documents;

    public static async Task<StoreSnapshot> TakeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        using var lines = new MemoryStream();
        await services.GetRequiredService<IStoreMaintenance>().ExportAsync(lines, cancellationToken);
        lines.Position = 0;
        using var reader = new StreamReader(lines);
        var documents = new Dictionary<DocumentKey, string>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            using var parsed = JsonDocument.Parse(line);
            if (parsed.RootElement.TryGetProperty("container", out var container))
                documents[new DocumentKey(container.GetString()!, Text(parsed, "partition"), Text(parsed, "id"))] = parsed.RootElement.GetProperty("content").GetRawText();
        }

        return new StoreSnapshot(documents);
    }

    /// <summary>What somebody did is in one of these.</summary>
    public IReadOnlyList<DocumentKey> DifferencesFrom(StoreSnapshot before) =>
        [.. ChangedSince(before).Where(key => !OfTalking.Contains(key.Container))];

    public async Task RestoreAsync(IServiceProvider services, StoreSnapshot now, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        foreach (var key in now.ChangedSince(this))
            if (_documents.TryGetValue(key, out var content))
                await store.UpsertAsync(key, JsonNode.Parse(content)!, cancellationToken);
            else
                await store.DeleteAsync(key, cancellationToken);
    }

    private IEnumerable<DocumentKey> ChangedSince(StoreSnapshot before) =>
        _documents.Keys.Union(before._documents.Keys).Where(key => _documents.GetValueOrDefault(key) != before._documents.GetValueOrDefault(key));

    private static string Text(JsonDocument line, string name) => line.RootElement.GetProperty(name).GetString()!;
}
