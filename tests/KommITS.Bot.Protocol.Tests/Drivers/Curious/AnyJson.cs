using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace KommITS.Bot.Protocol.Tests.Drivers.Curious;

/// <summary>JSON as a stranger might write it, as text: two members of one name and numbers of any size are allowed.</summary>
internal static class AnyJson
{
    private static readonly string[] Known =
    [
        "type", "id", "serviceUrl", "conversation", "channelId", "from", "recipient", "text", "value", "name", "attachments", "entities",
        "channelData", "membersAdded", "reactionsAdded", "deliveryMode", "timestamp", "suggestedActions", "action", "å", "", "\"", "locale", "replyToId",
    ];

    public static Gen<string> Scalar { get; } = Gen.OneOf(
        Gen.OneOfConst("null", "true", "false", "1e400", "-0", "12345678901234567890", "\"\"", "\"..\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u0000\""),
        Gen.OneOfConst("\"message\"", "\"invoke\"", "\"conversationUpdate\"", "\"expectReplies\"", "\"adaptiveCard/action\"", "\"add\"", "\"mention\""),
        Gen.Int.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.String[0, 20].Select(text => JsonSerializer.Serialize(text)));

    public static Gen<string> Value { get; } = Nested(Nested(Nested(Scalar)));

    public static Gen<string> Object { get; } = Members(Value);

    private static Gen<string> Nested(Gen<string> inner) => Gen.OneOf(
        Scalar,
        inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
        Members(inner));

    private static Gen<string> Members(Gen<string> value) =>
        Gen.Select(Gen.OneOfConst(Known), value, (name, content) => $"{JsonSerializer.Serialize(name)}:{content}")
            .Array[0, 5]
            .Select(members => $"{{{string.Join(',', members)}}}");
}
