using KommITS.Bot.Cards;
using System.Globalization;
using System.Text;
using KommITS.Bot.Cards.Expressions;
using KommITS.Bot.Core.Announcements.Markdown;

namespace KommITS.Bot.Announcements;

/// <summary>Writes the small Markdown as a card's <c>TextBlock</c> reads it; all that means nothing there is escaped.</summary>
internal static class MarkdownCard
{
    public static string Of(string text)
    {
        var written = new StringBuilder();
        var before = MarkdownBlockKind.Paragraph;
        foreach (var block in MarkdownText.Read(text))
        {
            if (written.Length > 0)
                written.Append(block.Kind != MarkdownBlockKind.Paragraph && block.Kind == before ? "\n" : "\n\n");
            written.Append(Mark(block)).AppendJoin("", block.Runs.Select(Write));
            before = block.Kind;
        }

        return written.ToString();
    }

    private static string Mark(MarkdownBlock block) => block.Kind switch
    {
        MarkdownBlockKind.Bullet => "- ",
        MarkdownBlockKind.Numbered => string.Create(CultureInfo.InvariantCulture, $"{block.Number}. "),
        _ => "",
    };

    private static string Write(MarkdownRun run)
    {
        var words = Escape(run.Link is null ? run.Text : LinkHost.Beside(run.Text, run.Link));
        return run switch
        {
            { Link: { } link } => $"[{words}]({link})",
            { IsBold: true } => $"**{words}**",
            { IsItalic: true } => $"_{words}_",
            _ => words,
        };
    }

    /// <summary>The spaces at the ends part words of different styles.</summary>
    private static string Escape(string text)
    {
        var inner = text.Trim();
        return inner.Length == 0 ? " " : $"{(char.IsWhiteSpace(text[0]) ? " " : "")}{PlainText.Escape(inner)}{(char.IsWhiteSpace(text[^1]) ? " " : "")}";
    }
}
