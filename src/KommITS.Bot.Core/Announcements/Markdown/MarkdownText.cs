using System.Globalization;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Core.Announcements.Markdown;

/// <summary>
/// The small Markdown of announcements: **bold**, *italic*, lists, and [links](https://…). All else is text: HTML, mentions, pictures and addresses of
/// other kinds stay letters.
/// </summary>
public static partial class MarkdownText
{
    public static IReadOnlyList<MarkdownBlock> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(ReadLine)];

    /// <summary>Without any marks: for a list, a notification, a search.</summary>
    public static string PlainOf(string text) => string.Join(' ', Read(text).Select(block => string.Concat(block.Runs.Select(run => run.Text))));

    private static MarkdownBlock ReadLine(string line)
    {
        var trimmed = line.Trim();
        if (Bullet().Match(trimmed) is { Success: true } bullet)
            return new MarkdownBlock(MarkdownBlockKind.Bullet, 0, ReadRuns(trimmed[bullet.Length..]));
        return Numbered().Match(trimmed) is { Success: true } numbered
            ? new MarkdownBlock(MarkdownBlockKind.Numbered, int.Parse(numbered.Groups[1].Value, CultureInfo.InvariantCulture), ReadRuns(trimmed[numbered.Length..]))
            : new MarkdownBlock(MarkdownBlockKind.Paragraph, 0, ReadRuns(trimmed));
    }

    private static List<MarkdownRun> ReadRuns(string line)
    {
        var runs = new List<MarkdownRun>();
        var from = 0;
        foreach (Match match in Styled().Matches(line))
        {
            if (RunOf(match) is not { } run)
                continue;
            if (match.Index > from)
                runs.Add(new MarkdownRun(line[from..match.Index]));
            runs.Add(run);
            from = match.Index + match.Length;
        }

        if (from < line.Length)
            runs.Add(new MarkdownRun(line[from..]));
        return runs;
    }

    private static MarkdownRun? RunOf(Match match) =>
        match.Groups["bold"] is { Success: true } bold ? new MarkdownRun(bold.Value, IsBold: true)
        : match.Groups["italic"] is { Success: true } italic ? new MarkdownRun(italic.Value, IsItalic: true)
        : WebAddress.IsLink(match.Groups["link"].Value) ? new MarkdownRun(match.Groups["label"].Value, Link: match.Groups["link"].Value)
        : null;

    [GeneratedRegex(@"\A[-*•]\s+", RegexOptions.None, 200)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A(\d{1,3})[.)]\s+", RegexOptions.None, 200)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\*\*(?<bold>[^\s*](?:[^*]*[^\s*])?)\*\*|(?<![\w*])[*_](?<italic>[^\s*_](?:[^*_]*[^\s*_])?)[*_](?![\w*])|(?<!!)\[(?<label>[^\[\]]+)\]\((?<link>[^()\s]+)\)", RegexOptions.None, 500)]
    private static partial Regex Styled();
}
