using System.Text.Json;
using CsCheck;

namespace KommITS.Bot.Protocol.Tests.Drivers.Curious;

/// <summary>
/// Activities of every type with every part, each as it should be, missing, or now and then anything else. The connector's address is SERVICE.
/// What stands under a name in <see cref="Opaque"/> is not looked into by the runtime.
/// </summary>
internal static class AnyActivity
{
    public static readonly string[] Opaque = ["value", "channelData", "content", "mentioned", "odd"];

    // Half of a surrogate pair anywhere is refused at the door; too many of them would leave too little for the bot.
    private static readonly Gen<string> Anything = AnyJson.Value.Where(json => !json.Contains("ud800", StringComparison.Ordinal));

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOfConst("", " ", "..", "ja", "1", "2027-05-14", "röd", "<at>KommITS</at> hej", "KommITS", "28:bot", "text", "Action.Execute", "accept", "edit"),
        Gen.String[0, 12].Where(text => !text.Any(char.IsSurrogate))).Select(text => JsonSerializer.Serialize(text));

    private static readonly Gen<string> Time = Words("2026-11-23T09:00:00.000Z", "2026-11-23T10:00:00+01:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z");

    private static readonly Gen<string> Account = Parts(("id", Text), ("name", Text), ("aadObjectId", Text), ("role", Text), ("userRole", Text));

    private static readonly Gen<string> Conversation = Whole(
        ("id", Words("c1", "c2", "19:x@thread.tacv2;messageid=1", "å/%?")), ("conversationType", Text), ("isGroup", Words(true)), ("tenantId", Text));

    private static readonly Gen<string> Action = Parts(("type", Text), ("title", Text), ("value", Anything), ("image", Text));

    private static readonly Gen<string> Attachment = Parts(
        ("contentType", Text), ("contentUrl", Text), ("content", Anything), ("name", Text), ("thumbnailUrl", Text));

    private static readonly Gen<string> Entity = Parts(("type", Words("mention", "clientInfo", "Mention")), ("mentioned", Account), ("text", Text));

    private static readonly Gen<string> Reaction = Parts(("type", Words("like", "")));

    private static readonly Gen<string> Reference = Parts(
        ("activityId", Text), ("user", Account), ("bot", Account), ("conversation", Conversation), ("channelId", Text), ("serviceUrl", Text), ("locale", Text));

    private static readonly Gen<string> ChannelData = Parts(
        ("tenant", Parts(("id", Text))),
        ("team", Parts(("id", Text), ("name", Text))),
        ("channel", Parts(("id", Text), ("name", Text))),
        ("eventType", Words("channelCreated", "teamRenamed", "editMessage", "undeleteMessage", "softDeleteMessage", "other")));

    private static readonly Gen<string> Payload = Parts(
        ("action", Gen.OneOf(Parts(("type", Words("Action.Execute", "Action.Submit")), ("verb", Text), ("data", Anything)), Words("accept", "decline", "x"))),
        ("status", Words(200, 404, 7, 70000)), ("body", Anything), ("data", Anything), ("trigger", Text), ("commandId", Text),
        ("parameters", List(Parts(("name", Text), ("value", Anything)))), ("queryOptions", Parts(("skip", Words(0, -1)), ("count", Anything))),
        ("botMessagePreviewAction", Words("edit", "send", "")), ("botActivityPreview", List(Parts(("text", Text)))),
        ("context", Anything), ("uploadInfo", Parts(("name", Text), ("uploadUrl", Text))), ("lastReadMessageId", Text), ("actionId", Text));

    private static readonly Gen<string> Types = Words(
        "message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "endOfConversation", "event", "invoke",
        "invokeResponse", "trace", "typing", "message", "invoke", "other");

    private static readonly Gen<string> Names = Words(
        "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction",
        "fileConsent/invoke", "actionableMessage/executeAction", "application/vnd.microsoft.readReceipt", "ContinueConversation", "other", "");

    public static Gen<string> Json { get; } = Gen.Select(
        Parts(
            ("id", Text), ("timestamp", Time), ("localTimestamp", Time), ("localTimezone", Text), ("expiration", Time),
            ("channelId", Words("msteams", "emulator", "directline", "webchat", "")), ("from", Account), ("recipient", Account), ("replyToId", Text),
            ("relatesTo", Reference), ("text", Text), ("textFormat", Text), ("locale", Words("sv-SE", "en-US", "", "sv", "-")), ("speak", Text),
            ("inputHint", Text), ("summary", Text), ("value", Payload), ("valueType", Text), ("name", Names),
            ("action", Words("add", "remove", "add-upgrade", "")), ("label", Text), ("code", Text), ("attachments", List(Attachment)),
            ("attachmentLayout", Text), ("suggestedActions", Parts(("to", List(Text)), ("actions", List(Action)))), ("entities", List(Entity)),
            ("channelData", ChannelData), ("membersAdded", List(Account)), ("membersRemoved", List(Account)), ("reactionsAdded", List(Reaction)),
            ("reactionsRemoved", List(Reaction)), ("topicName", Text), ("deliveryMode", Words("normal", "expectReplies", "notification")), ("importance", Text)),
        Types,
        Conversation,
        (parts, type, conversation) => $"{parts[..^1]},\"type\":{type},\"serviceUrl\":\"SERVICE\",\"conversation\":{conversation}}}");

    private static Gen<string> Words<T>(params T[] words) => Gen.OneOfConst(words).Select(word => JsonSerializer.Serialize(word));

    private static Gen<string> List(Gen<string> item) => item.Array[0, 2].Select(items => $"[{string.Join(',', items)}]");

    /// <summary>An object with these members, and one that nobody knows.</summary>
    private static Gen<string> Parts(params (string Name, Gen<string> Value)[] members) => Join(members.Select(member => Gen.Frequency(
        (60, member.Value.Select(value => $",\"{member.Name}\":{value}")),
        (30, Gen.Const("")),
        (1, Anything.Select(value => $",\"{member.Name}\":{value}")))));

    private static Gen<string> Whole(params (string Name, Gen<string> Value)[] members) =>
        Join(members.Select(member => member.Value.Select(value => $",\"{member.Name}\":{value}")));

    private static Gen<string> Join(IEnumerable<Gen<string>> members) =>
        members.Aggregate(Anything.Select(value => $"{{\"odd\":{value}"), (before, member) => Gen.Select(before, member, (left, right) => left + right))
            .Select(open => open + "}");
}
