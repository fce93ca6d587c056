namespace KommITS.Bot.Core.Announcements;

/// <summary>What members get to read. The text is in the small Markdown of <see cref="Markdown.MarkdownText"/>.</summary>
public sealed record AnnouncementContent
{
    public const int MaxTitle = 120;
    public const int MaxText = 4000;
    public const int MaxAddress = 500;
    public const int MaxAltText = 300;

    public static AnnouncementContent Empty { get; } = new();

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    public AnnouncementCategory Category { get; init; }

    public string? Link { get; init; }

    public AnnouncementImage? Image { get; init; }

    /// <summary>Whether readers are asked to say that they have read it.</summary>
    public bool AsksToAcknowledge { get; init; }

    /// <summary>Goes out at any hour, and whatever else the week has brought.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>In characters; an emoji, which takes a card four times the room, counts as four.</summary>
    public static int LengthOf(string text) => text.Length + text.Count(char.IsSurrogate);

    public IEnumerable<AnnouncementFault> Faults()
    {
        if (string.IsNullOrWhiteSpace(Title))
            yield return AnnouncementFault.NoTitle;
        if (Title.Length > MaxTitle)
            yield return AnnouncementFault.TitleTooLong;
        if (string.IsNullOrWhiteSpace(Text))
            yield return AnnouncementFault.NoText;
        if (LengthOf(Text) > MaxText)
            yield return AnnouncementFault.TextTooLong;
        if (Link is not null && !WebAddress.IsLink(Link))
            yield return AnnouncementFault.BadLink;
        if (Image is not null && !WebAddress.IsSecure(Image.Url))
            yield return AnnouncementFault.BadImage;
        if (Image is not null && (string.IsNullOrWhiteSpace(Image.AltText) || Image.AltText.Length > MaxAltText))
            yield return AnnouncementFault.NoAltText;
    }
}

/// <param name="AltText">What who does not see the picture needs to know of it: required.</param>
public sealed record AnnouncementImage(string Url, string AltText);
