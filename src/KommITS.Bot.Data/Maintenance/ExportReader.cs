using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Keys;

namespace KommITS.Bot.Data.Maintenance;

/// <summary>Reads what <see cref="ExportWriter"/> wrote, and tells by the line what is not so.</summary>
internal static class ExportReader
{
    public static async IAsyncEnumerable<StoredContent> ReadAsync(Stream source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(source, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        var number = 0L;
        var format = await NextAsync();
        if (Text(format, "format", number) != ExportWriter.Format)
            throw new InvalidDataException($"This is no export that this version of the bot reads ({ExportWriter.Format}).");
        for (var line = await NextAsync(); ; line = await NextAsync())
        {
            if (line.TryGetProperty("documents", out var documents) && documents.TryGetInt64(out var count))
            {
                if (count != number - 2)
                    throw Wrong(number, string.Create(CultureInfo.InvariantCulture, $"{count} documents are told of and {number - 2} are there"));
                yield break;
            }

            yield return Document(line, number);
        }

        async Task<JsonElement> NextAsync()
        {
            number++;
            return Parse(await lines.ReadLineAsync(cancellationToken) ?? throw Wrong(number, "it is missing, so the export was cut short"), number);
        }
    }

    private static StoredContent Document(JsonElement line, long number)
    {
        var key = new DocumentKey(Text(line, "container", number), Text(line, "partition", number), Text(line, "id", number));
        try
        {
            KeyLimits.Check(key);
        }
        catch (ArgumentException exception)
        {
            throw Wrong(number, exception.Message, exception);
        }

        return line.TryGetProperty("content", out var content) ? new StoredContent(key, content) : throw Wrong(number, "there is no content");
    }

    private static JsonElement Parse(string line, long number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : throw Wrong(number, "it is no object");
        }
        catch (JsonException exception)
        {
            throw Wrong(number, "it is no JSON", exception);
        }
    }

    private static string Text(JsonElement line, string name, long number) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Wrong(number, $"there is no text '{name}'");

    private static InvalidDataException Wrong(long number, string what, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the export: {what}."), inner);
}
