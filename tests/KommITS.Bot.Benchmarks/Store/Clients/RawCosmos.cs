using System.Text.Json;
using KommITS.Bot.Core.Documents;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Benchmarks.Store.Clients;

/// <summary>Microsoft.Azure.Cosmos by its stream calls, on the same client.</summary>
internal sealed class RawCosmos(Container container) : IClient
{
    private static readonly PartitionKey Partition = new(Note.Partition);
    private static readonly ItemRequestOptions Unanswered = new() { EnableContentResponseOnWrite = false };

    public async Task<Note> ReadAsync(int worker, int note, CancellationToken cancellationToken)
    {
        using var response = await container.ReadItemStreamAsync(Note.IdOf(note), Partition, cancellationToken: cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await JsonSerializer.DeserializeAsync<Item>(response.Content, DocumentJson.Options, cancellationToken))!.Content;
    }

    public async Task WriteAsync(int worker, int note, Note content, CancellationToken cancellationToken)
    {
        var item = new Item(Note.IdOf(note), Note.Partition, Note.IdOf(note), content);
        using var body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(item, DocumentJson.Options));
        using var response = await container.UpsertItemStreamAsync(body, Partition, Unanswered, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>As the store lays documents.</summary>
    private sealed record Item(string Id, string Pk, string Key, Note Content);
}
