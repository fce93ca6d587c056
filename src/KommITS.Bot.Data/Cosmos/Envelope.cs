using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>
/// An item as Cosmos DB keeps it: <c>{ "id", "pk", "key", "content": { … } }</c>. <c>key</c> is the id as the bot knows it, <c>id</c> the
/// same without what Cosmos DB forbids there. The content is a field of its own, so that none of its names (<c>id</c>, <c>ttl</c>) means something to Cosmos DB.
/// </summary>
internal sealed record Envelope(
    [property: JsonPropertyName(Envelope.Partition)] string Pk,
    [property: JsonPropertyName(Envelope.Key)] string Id,
    [property: JsonPropertyName(Envelope.Content)] JsonElement Body,
    [property: JsonPropertyName("_etag")] string ETag)
{
    public const string Partition = "pk";
    public const string Key = "key";
    public const string Content = "content";

    public static MemoryStream Write(DocumentKey key, byte[] content)
    {
        var stream = new MemoryStream(content.Length + 512);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = DocumentJson.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("id", ItemId.Encode(key.Id));
        json.WriteString(Partition, key.Partition);
        json.WriteString(Key, key.Id);
        json.WritePropertyName(Content);
        json.WriteRawValue(content, skipInputValidation: true);
        json.WriteEndObject();
        json.Flush();
        stream.Position = 0;
        return stream;
    }
}

/// <summary>The content alone, typed: what a point read needs.</summary>
internal sealed record Envelope<T>([property: JsonPropertyName(Envelope.Content)] T Body);
