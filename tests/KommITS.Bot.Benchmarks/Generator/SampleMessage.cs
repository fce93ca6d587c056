using KommITS.Bot.Benchmarks.Connector;

namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>A message as Teams sends it, with all that comes beside the text.</summary>
internal static class SampleMessage
{
    public static string Of(Uri connector, int person, string id, string text) =>
        $$$"""
        {"channelId":"msteams","serviceUrl":"{{{connector}}}","timestamp":"2026-05-14T07:00:00.123Z","localTimestamp":"2026-05-14T09:00:00.123+02:00","localTimezone":"Europe/Stockholm",
        "from":{"id":"{{{Roster.Member(person)}}}","name":"{{{Roster.Name}}}","aadObjectId":"{{{Roster.ObjectId(person)}}}"},
        "recipient":{"id":"28:22222222-2222-2222-2222-222222222222","name":"KommITS"},
        "conversation":{"conversationType":"personal","tenantId":"{{{Roster.Tenant}}}","id":"{{{Roster.Conversation(person)}}}"},
        "channelData":{"tenant":{"id":"{{{Roster.Tenant}}}"},"source":{"name":"text"}},
        "type":"message","id":"{{{id}}}","text":"{{{text}}}","textFormat":"plain","locale":"sv-SE",
        "entities":[{"locale":"sv-SE","country":"SE","platform":"Web","timezone":"Europe/Stockholm","type":"clientInfo"}],
        "attachments":[{"contentType":"text/html","content":"<p>{{{text}}}</p>"}]}
        """;
}
