using KommITS.Bot.Cards;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;

namespace KommITS.Bot.Turn;

/// <summary>What goes out, as activities.</summary>
internal static class Message
{
    /// <summary>Plain, so that what people wrote is shown as they wrote it.</summary>
    public static Activity OfText(string text) => Activity.CreateMessage(InertText.Clean(text)) with { TextFormat = "plain" };

    /// <summary>As code, so that every line and letter stays: the fence is longer than any that stands in the lines.</summary>
    public static Activity OfLines(string lines)
    {
        lines = InertText.Clean(lines);
        var fence = "```";
        while (lines.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return Activity.CreateMessage($"{fence}\n{lines}\n{fence}") with { TextFormat = "markdown" };
    }

    public static Activity OfCard(RenderedCard card) => Activity.CreateMessage(Attachment.AdaptiveCard(card.Content), card.Summary);
}
