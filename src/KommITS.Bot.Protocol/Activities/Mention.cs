using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities;

/// <param name="Text">How the mention stands in the message, such as <c>&lt;at&gt;KommITS&lt;/at&gt;</c>.</param>
public sealed record Mention(ChannelAccount Mentioned, string? Text)
{
    public const string EntityType = "mention";

    public static Mention? From(Entity entity)
    {
        if (entity.Type != EntityType || entity.Properties is not { } properties || !properties.TryGetValue("mentioned", out var mentioned))
            return null;
        JsonElement? whom = mentioned, text = properties.TryGetValue("text", out var value) ? value : null;
        var account = new ChannelAccount
        {
            Id = whom.Find("id").AsText(),
            Name = whom.Find("name").AsText(),
            AadObjectId = whom.Find("aadObjectId").AsText(),
            Role = whom.Find("role").AsText(),
        };
        return new Mention(account, text.AsText());
    }

    public Entity ToEntity()
    {
        var properties = new Dictionary<string, JsonElement>
        {
            ["mentioned"] = JsonSerializer.SerializeToElement(Mentioned, ProtocolJson.Default.ChannelAccount),
        };
        if (Text is not null)
            properties["text"] = JsonSerializer.SerializeToElement(Text, ProtocolJson.Default.String);
        return new Entity { Type = EntityType, Properties = properties };
    }
}
