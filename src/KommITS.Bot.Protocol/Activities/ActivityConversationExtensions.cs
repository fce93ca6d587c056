using KommITS.Bot.Protocol.Activities.Conversations;

namespace KommITS.Bot.Protocol.Activities;

public static class ActivityConversationExtensions
{
    /// <summary>Where this activity came from; what is needed to speak to the same conversation later.</summary>
    public static ConversationReference GetConversationReference(this Activity activity) => new()
    {
        ActivityId = CanBeRepliedTo(activity) ? activity.Id : null,
        User = activity.From,
        Bot = activity.Recipient,
        Conversation = activity.Conversation,
        ChannelId = activity.ChannelId,
        Locale = activity.Locale,
        ServiceUrl = activity.ServiceUrl,
    };

    /// <summary>A copy addressed to the conversation that the reference names, from the bot to the user.</summary>
    public static Activity AddressedTo(this Activity activity, ConversationReference reference) => activity with
    {
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = reference.Conversation,
        Locale = activity.Locale ?? reference.Locale,
        From = reference.Bot,
        Recipient = reference.User,
        ReplyToId = reference.ActivityId ?? activity.ReplyToId,
    };

    public static Activity CreateReply(this Activity activity, string? text = null) =>
        Activity.CreateMessage(text).AddressedTo(activity.GetConversationReference());

    // Direct Line and Web Chat know no id of their own for the update that opens a conversation.
    private static bool CanBeRepliedTo(Activity activity) =>
        activity.Type != ActivityTypes.ConversationUpdate || activity.ChannelId is not (Channels.DirectLine or Channels.WebChat);
}
