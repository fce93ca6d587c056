using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <param name="LastReadMessageId">The newest message that the person has read: its id, which in Teams is a time in milliseconds.</param>
public sealed record ReadReceiptInfo(string? LastReadMessageId)
{
    public static ReadReceiptInfo From(JsonElement? value) => new(value.Find("lastReadMessageId").AsText());

    /// <summary>Whether a message that the bot sent has been read by now. False where either id is no number.</summary>
    public bool IsMessageRead(string messageId) =>
        TryRead(messageId, out var sent) && TryRead(LastReadMessageId, out var read) && sent <= read;

    private static bool TryRead(string? id, out long number) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
