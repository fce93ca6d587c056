using System.Text;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>Activities as Teams sends them.</summary>
internal static class Payload
{
    public static string[] Names { get; } =
    [
        "message", "message-mention", "message-update", "card-submit", "card-execute",
        "conversation-update", "installation-update", "reaction", "unknown",
    ];

    public static string Json(string name)
    {
        using var stream = typeof(Payload).Assembly.GetManifestResourceStream(name + ".json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static Activity Read(string name) => ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(Json(name)))!;
}
