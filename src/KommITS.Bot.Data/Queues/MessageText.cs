using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Queues;

/// <summary>A delivery's key as a message's text: JSON in Base64, since keys may hold what XML can't.</summary>
internal static class MessageText
{
    public static string Of(DocumentKey delivery) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(delivery));

    /// <summary>Null for what is none.</summary>
    public static DocumentKey? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DocumentKey>(Convert.FromBase64String(text)) is { Container: not null, Partition: not null, Id: not null } key ? key : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}
