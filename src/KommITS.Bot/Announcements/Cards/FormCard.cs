using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements.Cards;

/// <summary>The form in which an announcement is written.</summary>
/// <param name="IsFree">Audience, category and time can be changed: it has not gone out.</param>
internal sealed record FormCard(
    string Fallback,
    string Kicker,
    string Token,
    bool IsFree,
    string Title,
    string Words,
    string Category,
    IReadOnlyList<FormCard.Choice> Categories,
    string Audience,
    string Time,
    string Link,
    string Image,
    string Alt,
    string Acknowledge,
    string Urgent)
{
    internal sealed record Choice(string Title, string Value);

    /// <param name="audience">As it can be typed.</param>
    public static FormCard Of(Texts texts, ComposeState state, string audience)
    {
        var content = state.Draft.Content;
        var kicker = texts[state.IsOut ? "announcements.kickerRewrite" : "announcements.kickerWrite"];
        return new FormCard(
            kicker,
            kicker,
            state.Token,
            !state.IsOut,
            content.Title,
            content.Text,
            content.Category.ToString(),
            [.. Enum.GetValues<AnnouncementCategory>().Select(category => new Choice(AnnouncementWords.Category(texts, category), category.ToString()))],
            audience,
            state.Draft.SendAt is { } at ? texts.Moment(at) : "",
            content.Link ?? "",
            content.Image?.Url ?? "",
            content.Image?.AltText ?? "",
            content.AsksToAcknowledge ? "true" : "false",
            content.IsUrgent ? "true" : "false");
    }
}
