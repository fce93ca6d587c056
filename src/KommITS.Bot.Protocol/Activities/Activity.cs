using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Conversations;

namespace KommITS.Bot.Protocol.Activities;

/// <summary>The Bot Framework activity, as on the wire. Copy it with <c>with</c>; what is unknown is kept in <see cref="Properties"/>.</summary>
public sealed record Activity
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public ChannelAccount? From { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public string? ReplyToId { get; set; }
    public ConversationReference? RelatesTo { get; set; }

    public string? Text { get; set; }

    /// <summary><c>markdown</c>, <c>plain</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }
    public string? Locale { get; set; }
    public string? Speak { get; set; }

    /// <summary>See <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What a notification shows of an activity that is only a card.</summary>
    public string? Summary { get; set; }

    /// <summary>A card's data, an invoke's payload or an event's value.</summary>
    public JsonElement? Value { get; set; }
    public string? ValueType { get; set; }

    /// <summary>Which invoke or event it is, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; set; }

    /// <summary>On an installation update: <c>add</c>, <c>add-upgrade</c>, <c>remove</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; set; }
    public string? Label { get; set; }
    public string? Code { get; set; }

    public IReadOnlyList<Attachment>? Attachments { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IReadOnlyList<Entity>? Entities { get; set; }

    /// <summary>What only the channel knows: in Teams its tenant, team, channel and event type.</summary>
    public JsonElement? ChannelData { get; set; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; set; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; set; }
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; set; }
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; set; }
    public string? TopicName { get; set; }

    /// <summary>See <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; set; }
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>Sent within a turn that somebody's activity began, so that they wait for it. Set by the turn.</summary>
    [JsonIgnore]
    internal bool IsAwaited { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    public static Activity CreateMessage(string? text) =>
        new() { Type = ActivityTypes.Message, Text = text, InputHint = InputHints.AcceptingInput };

    public static Activity CreateMessage(Attachment attachment, string? summary = null) =>
        new() { Type = ActivityTypes.Message, Attachments = [attachment], Summary = summary, InputHint = InputHints.AcceptingInput };

    public static Activity CreateTyping() => new() { Type = ActivityTypes.Typing };
}
