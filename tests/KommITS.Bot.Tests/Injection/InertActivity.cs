using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Tests.Injection;

/// <summary>Whether an activity that the bot sent holds nothing that people's words could make a client do: mentions, links that hide where they lead, markup, pictures.</summary>
internal static partial class InertActivity
{
    private const int MostBytes = 28 * 1024;
    private static readonly string[] ReadAsMarkdown = ["text", "title", "value"];
    private static readonly string[] Shown = ["text", "summary", "speak", "attachments"];

    /// <summary>The bot's own links into Teams; what is in them is escaped.</summary>
    private const string Teams = "teams.microsoft.com";
    private static readonly string[] Actions = ["Action.Execute", "Action.Submit", "Action.OpenUrl"];

    /// <returns>What is wrong with it; empty when nothing is.</returns>
    public static IEnumerable<string> FaultsOf(JsonElement activity)
    {
        if (Encoding.UTF8.GetByteCount(activity.GetRawText()) >= MostBytes)
            yield return "too large";
        if (activity.TryGetProperty("entities", out var entities) && entities.ValueKind == JsonValueKind.Array && entities.EnumerateArray().Any(entity => entity.GetProperty("type").GetString() == "mention"))
            yield return "a mention";
        foreach (var text in Shown.SelectMany(part => activity.TryGetProperty(part, out var shown) ? StringsOf(shown) : []).Where(HasUnseen))
            yield return $"letters that nobody sees: {text}";
        if (activity.TryGetProperty("text", out var said) && said.GetString() is { Length: > 0 } words && !activity.TryGetProperty("attachments", out _))
        {
            var format = activity.TryGetProperty("textFormat", out var given) ? given.GetString() : null;
            if (format != "plain" && !Fenced().IsMatch(words))
                yield return $"a text that is not plain ({format}): {words}";
        }

        if (activity.TryGetProperty("text", out var lines) && Fenced().IsMatch(lines.GetString()!))
            foreach (var cell in lines.GetString()!.Split('\n').Where(line => line.Contains(';', StringComparison.Ordinal)).SelectMany(line => line.Split(';')).Select(cell => cell.Trim('"')))
                if (cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal))
                    yield return $"a formula: {cell}";
        if (activity.TryGetProperty("attachments", out var attachments))
            foreach (var fault in attachments.EnumerateArray().Where(one => one.GetProperty("contentType").GetString()!.EndsWith("adaptive", StringComparison.Ordinal)).SelectMany(one => CardFaults(one.GetProperty("content"))))
                yield return fault;
    }

    private static IEnumerable<string> CardFaults(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(CardFaults);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        var type = node.TryGetProperty("type", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        var isMarkdown = type == "TextBlock" || (type.Length == 0 && node.TryGetProperty("title", out _) && node.TryGetProperty("value", out _) && node.EnumerateObject().Count() == 2);
        var own = isMarkdown ? node.EnumerateObject().Where(one => ReadAsMarkdown.Contains(one.Name) && one.Value.ValueKind == JsonValueKind.String).SelectMany(one => MarkdownFaults(one.Value.GetString()!)) : [];
        own = own.Concat(type switch
        {
            "Action.OpenUrl" => LinkFaults(node.GetProperty("title").GetString()!, node.GetProperty("url").GetString()!),
            "Image" => PictureFaults(node),
            _ when type.StartsWith("Action.", StringComparison.Ordinal) && !Actions.Contains(type) => [$"an action of another kind: {type}"],
            _ => [],
        });
        return own.Concat(node.EnumerateObject().Where(one => one.Name != "data").SelectMany(one => CardFaults(one.Value)));
    }

    /// <summary>What is left as markup when the escapes are taken away.</summary>
    public static IEnumerable<string> MarkdownFaults(string text)
    {
        var bare = Escape().Replace(text, "\u0001");
        if (bare.Contains('<', StringComparison.Ordinal) || bare.Contains("![", StringComparison.Ordinal) || bare.Contains("{{", StringComparison.Ordinal) || bare.Contains('`', StringComparison.Ordinal))
            yield return $"markup: {text}";
        foreach (Match link in Link().Matches(bare))
            foreach (var fault in LinkFaults(Unescape().Replace(text, "$1").Replace($"]({link.Groups[2].Value})", "]", StringComparison.Ordinal), link.Groups[2].Value))
                yield return fault;
        if (Reference().IsMatch(bare))
            yield return $"a link by reference: {text}";
    }

    private static IEnumerable<string> LinkFaults(string words, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
            yield return $"a link of another kind: {address}";
        else if (parsed.IdnHost != Teams && !words.Contains(parsed.IdnHost, StringComparison.OrdinalIgnoreCase))
            yield return $"a link that does not say where it leads: {words} → {address}";
    }

    private static IEnumerable<string> PictureFaults(JsonElement image)
    {
        var url = image.GetProperty("url").GetString()!;
        if (!url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("data:image/png;base64,", StringComparison.Ordinal))
            yield return $"a picture from {url}";
    }

    private static bool HasUnseen(string text) => text.EnumerateRunes().Index().Any(entry =>
        (Rune.GetUnicodeCategory(entry.Item) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && entry.Item.Value != 0x200D)
        || (Rune.IsControl(entry.Item) && entry.Item.Value is not (0x0A or 0x0D or 0x09)))
        || Regex.IsMatch(text, "[a-zåäö]\u200D", RegexOptions.IgnoreCase);

    private static IEnumerable<string> StringsOf(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => [node.GetString()!],
        JsonValueKind.Array => node.EnumerateArray().SelectMany(StringsOf),
        JsonValueKind.Object => node.EnumerateObject().Where(one => one.Name != "data").SelectMany(one => StringsOf(one.Value)),
        _ => [],
    };

    [GeneratedRegex(@"\\[^\w\s]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Unescape();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[[^\]]*\]:|\]\[")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A(`{3,})\n(?:(?!\1)[\s\S])*\n\1\z")]
    private static partial Regex Fenced();
}
