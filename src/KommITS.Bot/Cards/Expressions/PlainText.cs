using System.Text;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>
/// Makes a person's own text show as typed in a TextBlock, which reads Markdown and <c>{{DATE(…)}}</c>.
/// </summary>
internal static partial class PlainText
{
    private const string Special = @"\*_`[]<>~|";

    public static string Escape(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(EscapeLine));

    /// <summary>Each line its own paragraph, since a single line feed is no new line in Markdown.</summary>
    public static string SpreadLines(string text) =>
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));

    private static string EscapeLine(string line)
    {
        // Four spaces would begin a block of code.
        line = line.Trim();
        var escaped = new StringBuilder(line.Length + 8);
        var marker = LineMarker().Match(line) is { Success: true } match ? match.Index + match.Length - 1 : -1;
        for (var at = 0; at < line.Length; at++)
        {
            if (at == marker || Special.Contains(line[at]) || BreaksDateOrEntity(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>A date is found before Markdown is read, so its two braces must be parted.</summary>
    private static bool BreaksDateOrEntity(string line, int at) => line[at] switch
    {
        '{' => at > 0 && line[at - 1] == '{',
        '&' => Entity().IsMatch(line.AsSpan(at)),
        _ => false,
    };

    /// <summary>Ends on the character that makes the line a heading, a list's item, a rule or an underlined heading.</summary>
    [GeneratedRegex(@"\A(?:[#+=-]|\d{1,9}[.)](?=\s|\z))")]
    private static partial Regex LineMarker();

    [GeneratedRegex(@"\A&(?:\w+|#\w+);")]
    private static partial Regex Entity();
}
