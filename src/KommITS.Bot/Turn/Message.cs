using KommITS.Bot.Cards;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;

namespace KommITS.Bot.Turn;

/// <summary>What goes out, as activities.</summary>
internal static class Message
{
    /// <summary>Plain, so that what people wrote is shown as they wrote it.</summary>
    public static Activity OfText(string text) => Activity.CreateMessage(text) with { TextFormat = "plain" };

    public static Activity OfCard(RenderedCard card) => Activity.CreateMessage(Attachment.AdaptiveCard(card.Content), card.Summary);
}
