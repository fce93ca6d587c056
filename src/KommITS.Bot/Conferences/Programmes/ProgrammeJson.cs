using System.Text.Json;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>Reads JSON: an object with the conference's fields and a list of sessions, or only that list. Names are in either language.</summary>
internal static class ProgrammeJson
{
    private static readonly string[] SessionLists = ["sessions", "pass", "program", "programme"];

    /// <summary>Null for what is no JSON.</summary>
    public static ProgrammeRows? Read(Texts texts, byte[] content)
    {
        var start = content.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n"u8.ToArray());
        if (start.Length == 0 || start[0] is not ((byte)'{' or (byte)'['))
            return null;
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.Length - start.Length));
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? new ProgrammeRows([], Sessions(texts, document.RootElement))
                : Whole(texts, document.RootElement);
        }
        catch (JsonException)
        {
            return ProgrammeRows.Broken;
        }
    }

    private static ProgrammeRows Whole(Texts texts, JsonElement root)
    {
        var fields = new List<ProgrammeField>();
        IReadOnlyList<ProgrammeRow> sessions = [];
        foreach (var (at, property) in root.EnumerateObject().Index())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && SessionLists.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
                sessions = Sessions(texts, property.Value);
            else
                fields.Add(new ProgrammeField(at + 1, property.Name, TextOf(property.Value)));
        }

        return new ProgrammeRows(fields, sessions);
    }

    private static List<ProgrammeRow> Sessions(Texts texts, JsonElement list) =>
    [
        .. list.EnumerateArray().Index().Select(item => new ProgrammeRow(item.Index + 1, item.Item.ValueKind != JsonValueKind.Object
            ? new Dictionary<SessionColumn, string>()
            : item.Item.EnumerateObject()
                .Select(property => (Column: SessionColumns.Find(texts, property.Name), Value: TextOf(property.Value)))
                .Where(cell => cell.Column is not null)
                .DistinctBy(cell => cell.Column)
                .ToDictionary(cell => cell.Column!.Value, cell => cell.Value))),
    ];

    /// <summary>A list is a line for each; an object's values stand beside each other, as "titel | länk".</summary>
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False or JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(TextOf)),
        JsonValueKind.Object => string.Join(" | ", value.EnumerateObject().Select(property => TextOf(property.Value))),
        _ => value.GetRawText(),
    };
}
