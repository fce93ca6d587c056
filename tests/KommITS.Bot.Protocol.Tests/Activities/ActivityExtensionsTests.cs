using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Activities;

public class ActivityExtensionsTests
{
    [Fact]
    public void The_recipients_mention_is_taken_out_of_the_text() =>
        Assert.Equal("fråga om e-arkiv", Payload.Read("message-mention").RemoveRecipientMention());

    [Fact]
    public void Others_who_are_mentioned_stay()
    {
        var other = new Mention(new ChannelAccount { Id = "other" }, "<at>Åsa</at>").ToEntity();
        var activity = Payload.Read("message-mention") with { Text = "<at>KommITS</at> fråga <at>Åsa</at>" };
        activity.Entities = [.. activity.Entities!, other];
        Assert.Equal("fråga <at>Åsa</at>", activity.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("KommITS")]
    [InlineData(null)]
    public void A_mention_without_its_tag_is_still_taken_out(string? entityText)
    {
        var bot = new ChannelAccount { Id = "bot", Name = "KommITS" };
        var activity = new Activity
        {
            Text = "<at>KommITS</at> hjälp",
            Recipient = bot,
            Entities = [new Mention(bot, entityText).ToEntity()],
        };
        Assert.Equal("hjälp", activity.RemoveRecipientMention());
    }

    [Fact]
    public void A_card_submit_has_no_text() => Assert.Null(Payload.Read("card-submit").RemoveRecipientMention());

    [Fact]
    public void A_mention_that_is_none_is_ignored()
    {
        var odd = JsonSerializer.Deserialize<JsonElement>("[1]");
        var entities = new[] { new Entity { Type = "mention" }, new Entity { Type = "mention", Properties = new() { ["mentioned"] = odd } } };
        Assert.Equal("hej", new Activity { Text = "hej", Recipient = new() { Id = "b" }, Entities = entities }.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("""{"tenant":{"id":"from-data"}}""", "from-data")]
    [InlineData("""{"tenant":{"id":7}}""", "from-conversation")]
    [InlineData("""{"tenant":[]}""", "from-conversation")]
    [InlineData("\"text\"", "from-conversation")]
    public void The_tenant_comes_from_channel_data_and_else_from_the_conversation(string channelData, string tenant)
    {
        var activity = new Activity
        {
            ChannelData = JsonSerializer.Deserialize<JsonElement>(channelData),
            Conversation = new() { TenantId = "from-conversation" },
        };
        Assert.Equal(tenant, activity.GetTenantId());
    }

    [Fact]
    public void Teams_facts_are_read_from_channel_data()
    {
        var activity = Payload.Read("message-mention");
        Assert.Equal("19:team@thread.tacv2", activity.GetTeamId());
        Assert.Equal("19:abc@thread.tacv2", activity.GetTeamsChannelId());
        Assert.Equal("editMessage", Payload.Read("message-update").GetTeamsEventType());
    }

    [Fact]
    public void A_reply_goes_back_to_where_the_activity_came_from()
    {
        var activity = Payload.Read("message");
        var reply = activity.CreateReply("svar");
        Assert.Equal(
            (activity.Id, activity.ServiceUrl, activity.ChannelId, activity.Conversation!.Id, activity.Recipient!.Id, activity.From!.Id, "sv-SE"),
            (reply.ReplyToId, reply.ServiceUrl, reply.ChannelId, reply.Conversation!.Id, reply.From!.Id, reply.Recipient!.Id, reply.Locale));
    }

    [Theory]
    [InlineData("webchat", false)]
    [InlineData("msteams", true)]
    public void A_conversation_update_of_web_chat_cannot_be_replied_to(string channel, bool hasId)
    {
        var activity = new Activity { Type = ActivityTypes.ConversationUpdate, ChannelId = channel, Id = "x" };
        Assert.Equal(hasId, activity.GetConversationReference().ActivityId is not null);
    }

    [Fact]
    public void A_continuation_comes_from_the_user_to_the_bot()
    {
        var reference = Payload.Read("message").GetConversationReference();
        var continued = reference.GetContinuationActivity();
        Assert.Equal((ActivityTypes.Event, reference.User, reference.Bot), (continued.Type, continued.From, continued.Recipient));
        Assert.Equal(reference, continued.GetConversationReference());
    }
}
