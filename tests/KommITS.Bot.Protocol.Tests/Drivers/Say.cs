using System.Text.Json;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>The smallest activities that a bot answers.</summary>
internal static class Say
{
    public static string Text(string text, string serviceUrl, string conversation = "c1", string id = "m1") =>
        Json("message", serviceUrl, conversation, id, new() { ["text"] = text });

    public static string Json(
        string type, string serviceUrl, string conversation = "c1", string? id = "m1", Dictionary<string, object?>? more = null)
    {
        var activity = new Dictionary<string, object?>(more ?? [])
        {
            ["type"] = type,
            ["id"] = id,
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = new { id = "user-1", name = "Åsa" },
            ["recipient"] = new { id = "bot-1", name = "KommITS" },
            ["conversation"] = new { id = conversation },
        };
        return JsonSerializer.Serialize(activity);
    }
}
