using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Maintenance;

/// <summary>Writes the lines of an export; <see cref="IStoreMaintenance.ExportAsync"/> says which.</summary>
internal sealed class ExportWriter : IAsyncDisposable
{
    public const string Format = "kommits-documents/1";

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly Stream _destination;
    private readonly Utf8JsonWriter _json;
    private long _count;

    public ExportWriter(Stream destination)
    {
        _destination = destination;
        _json = new Utf8JsonWriter(destination, new JsonWriterOptions { Encoder = DocumentJson.Options.Encoder, Indented = false });
        _json.WriteStartObject();
        _json.WriteString("format", Format);
        _json.WriteEndObject();
    }

    public async Task WriteAsync(StoredContent document, CancellationToken cancellationToken)
    {
        await EndLineAsync(cancellationToken);
        _json.WriteStartObject();
        _json.WriteString("container", document.Key.Container);
        _json.WriteString("partition", document.Key.Partition);
        _json.WriteString("id", document.Key.Id);
        _json.WritePropertyName("content");
        document.Content.WriteTo(_json);
        _json.WriteEndObject();
        _count++;
    }

    /// <summary>The last line: without it an export counts as cut short.</summary>
    public async Task<long> EndAsync(CancellationToken cancellationToken)
    {
        await EndLineAsync(cancellationToken);
        _json.WriteStartObject();
        _json.WriteNumber("documents", _count);
        _json.WriteEndObject();
        await EndLineAsync(cancellationToken);
        await _destination.FlushAsync(cancellationToken);
        return _count;
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private async Task EndLineAsync(CancellationToken cancellationToken)
    {
        await _json.FlushAsync(cancellationToken);
        await _destination.WriteAsync(LineEnd, cancellationToken);
        _json.Reset();
    }
}
