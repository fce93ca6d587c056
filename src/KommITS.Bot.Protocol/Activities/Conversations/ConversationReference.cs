using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities.Conversations;

public sealed record ConversationReference
{
    /// <summary>The activity to reply to. Null: what is sent starts anew instead of replying.</summary>
    public string? ActivityId { get; set; }
    public ChannelAccount? User { get; set; }
    public ChannelAccount? Bot { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public string? ChannelId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Locale { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The activity that a turn continued from this reference sees: an event from the user to the bot.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = "ContinueConversation",
        Id = ActivityId,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
        Conversation = Conversation,
        From = User,
        Recipient = Bot,
        RelatesTo = this,
    };
}
