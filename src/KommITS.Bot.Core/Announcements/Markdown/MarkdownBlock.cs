namespace KommITS.Bot.Core.Announcements.Markdown;

public enum MarkdownBlockKind
{
    Paragraph,
    Bullet,
    Numbered,
}

/// <summary>A paragraph or one item of a list.</summary>
/// <param name="Number">Of a numbered item.</param>
public sealed record MarkdownBlock(MarkdownBlockKind Kind, int Number, IReadOnlyList<MarkdownRun> Runs);

/// <summary>Words in one style, to be shown as they are: whatever else they hold means nothing.</summary>
/// <param name="Link">An http or https address; null for plain words.</param>
public sealed record MarkdownRun(string Text, bool IsBold = false, bool IsItalic = false, string? Link = null);
