using System.Text.Json;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>Reads JSON: an object with an agreement's fields, a list of such, or an object with such a list. Names are in either language.</summary>
internal static class AgreementJson
{
    private static readonly string[] Lists = ["avtal", "agreements"];

    /// <summary>How a broken file shows that it was one of agreements.</summary>
    private static readonly string[] Signs = ["\"leverantör\"", "\"leverantor\"", "\"supplier\""];

    /// <summary>Null for what is no JSON, or about something else.</summary>
    public static AgreementRows? Read(Texts texts, byte[] content)
    {
        var start = content.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n"u8.ToArray());
        if (start.Length == 0 || start[0] is not ((byte)'{' or (byte)'['))
            return null;
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.Length - start.Length));
            return Read(texts, document.RootElement);
        }
        catch (JsonException)
        {
            var text = System.Text.Encoding.UTF8.GetString(start);
            return Array.Exists(Signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)) ? AgreementRows.Broken : null;
        }
    }

    private static AgreementRows? Read(Texts texts, JsonElement root)
    {
        var list = root.ValueKind == JsonValueKind.Array ? root
            : root.EnumerateObject().Where(one => Lists.Contains(one.Name, StringComparer.OrdinalIgnoreCase) && one.Value.ValueKind == JsonValueKind.Array).Select(one => (JsonElement?)one.Value).FirstOrDefault();
        var items = list is { } many ? many.EnumerateArray().ToList() : [root];
        var isOfAgreements = items.Exists(item => item.ValueKind == JsonValueKind.Object && AgreementTable.IsOfAgreements(texts, item.EnumerateObject().Select(one => one.Name)));
        return isOfAgreements ? new AgreementRows([.. items.Index().Select(item => new AgreementRow(item.Index + 1, CellsOf(item.Index + 1, item.Item)))]) : null;
    }

    private static List<AgreementCell> CellsOf(int row, JsonElement item) => item.ValueKind != JsonValueKind.Object
        ? []
        : [.. item.EnumerateObject().Select(property => new AgreementCell(row, property.Name, TextOf(property.Value))).Where(cell => cell.Value.Length > 0)];

    /// <summary>A list is a line for each.</summary>
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.False => "",
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };
}
