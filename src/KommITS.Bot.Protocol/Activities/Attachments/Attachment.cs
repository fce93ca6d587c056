using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities.Attachments;

public sealed record Attachment
{
    /// <summary>See <see cref="AttachmentContentTypes"/>.</summary>
    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }

    /// <summary>The card itself, where the attachment is one.</summary>
    public JsonElement? Content { get; set; }
    public string? Name { get; set; }
    public string? ThumbnailUrl { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    public static Attachment AdaptiveCard(JsonElement card) =>
        new() { ContentType = AttachmentContentTypes.AdaptiveCard, Content = card };
}
