using System.Text.Json;

namespace KommITS.Bot.Cards;

/// <param name="Content">The card, as the content of an attachment.</param>
/// <param name="FallbackText">What a client shows that can't show the card.</param>
/// <param name="Summary">What a notification or a screen reader says of it: the card's <c>speak</c>.</param>
internal sealed record RenderedCard(JsonElement Content, string FallbackText, string Summary)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
}
