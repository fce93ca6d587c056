namespace KommITS.Bot.Announcements.Cards;

/// <summary>Something has happened with an announcement.</summary>
/// <param name="Quote">Somebody's words.</param>
/// <param name="Command">What the button does.</param>
/// <param name="Reply">Id of the reply that can be answered with a button.</param>
internal sealed record ToldCard(
    string Fallback,
    string Id,
    string Kicker,
    string Title,
    string? Quote,
    string? Body,
    string Why,
    string ShowTitle,
    string Command,
    string? Typed = null,
    string? Reply = null,
    bool CanMute = false);
