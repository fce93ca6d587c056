using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>An announcement in the making; until it is saved only its writer has it.</summary>
internal sealed record ComposeState : StepState
{
    /// <summary>Null for a new one, whose id becomes the token: saving twice is saving once.</summary>
    public string? Announcement { get; init; }

    public AnnouncementDraft Draft { get; init; } = new(AnnouncementContent.Empty, AnnouncementAudience.Nobody, null);

    /// <summary>Seal of the stored version that this began from; null for a new one.</summary>
    public string? Seen { get; init; }

    /// <summary>Only the words of it can be changed: it is out.</summary>
    public bool IsOut { get; init; }
}

/// <param name="Announcement">Id; null for a new one.</param>
internal sealed record ComposeStart(string? Announcement, AnnouncementDraft Draft);
