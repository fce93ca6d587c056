using System.Text.Json.Nodes;
using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>What a channel usually answers. Its conversations all have the same three members, told two and one on a page.</summary>
internal static class Roster
{
    private static readonly string[] Names = ["Alva", "Bo", "Cilla"];

    /// <param name="number">How many requests the script has made, for the id of what this one makes.</param>
    public static ConnectorAnswer Usual(ConnectorRequest request, int number)
    {
        var parts = request.Path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (request.Method, parts) switch
        {
            ("POST", ["v3", "conversations"]) => new(201, new JsonObject { ["id"] = $"a:created-{number}", ["activityId"] = $"sent-{number}" }),
            ("POST", [_, _, _, "activities", ..]) => new(201, new JsonObject { ["id"] = $"sent-{number}" }),
            ("PUT", [_, _, _, "activities", var id]) => new(200, new JsonObject { ["id"] = id }),
            ("DELETE", [_, _, _, "activities", _]) => new(200),
            ("GET", [_, _, _, "members"]) => new(200, Members(Names)),
            ("GET", [_, _, _, "members", var id]) => Find(Uri.UnescapeDataString(id)),
            ("GET", [_, _, _, "pagedmembers"]) => new(200, Page(request.Path.Contains("continuationToken", StringComparison.Ordinal))),
            _ => new(404, Error("NotFound")),
        };
    }

    private static ConnectorAnswer Find(string id) =>
        Array.Find(Names, name => id.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } name
            ? new(200, Member(name))
            : new(404, Error("MemberNotFoundInConversation"));

    private static JsonObject Page(bool isLast) => isLast
        ? new() { ["members"] = Members(Names[2..]) }
        : new() { ["members"] = Members(Names[..2]), ["continuationToken"] = "page 2/2" };

    private static JsonArray Members(string[] names) => [.. names.Select(Member)];

    private static JsonObject Member(string name) => new()
    {
        ["id"] = $"29:{name.ToLowerInvariant()}",
        ["name"] = $"{name} Exempel",
        ["givenName"] = name,
        ["surname"] = "Exempel",
        ["email"] = $"{name.ToLowerInvariant()}@kommun.example",
        ["userPrincipalName"] = $"{name.ToLowerInvariant()}@kommun.example",
        ["tenantId"] = "11111111-1111-1111-1111-111111111111",
        ["userRole"] = "user",
        ["objectId"] = "00000000-0000-0000-0000-000000000001",
    };

    private static JsonObject Error(string code) =>
        new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = "No such thing here." } };
}
