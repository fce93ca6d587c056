using System.Text.Json.Nodes;

namespace KommITS.Bot.Core.Privacy.Json;

/// <summary>What of a document is the person's own: without other people who are in it too.</summary>
internal static class Excerpt
{
    /// <summary>Fields that hold a member id.</summary>
    private static readonly HashSet<string> People =
        ["member", "members", "by", "author", "asker", "contact", "verifiedBy", "givenBy", "declined", "writers", "approvedBy", "owner", "voter", "person"];

    private static readonly HashSet<string> Names = ["name", "email"];

    public static JsonNode? Of(JsonNode? node, PersonTraces person) => node switch
    {
        JsonObject item => OfObject(item, person),
        JsonArray list => new JsonArray([.. list.Where(one => Mentions(one, person) || !HoldsPeople(one)).Select(one => Of(one, person))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject OfObject(JsonObject item, PersonTraces person)
    {
        var isAnothers = PersonalJson.Text(item["member"]) is { } member && !person.IsMember(member);
        return new JsonObject(item
            .Where(field => !(isAnothers && Names.Contains(field.Key)))
            .Where(field => Mentions(field.Value, person) || !(People.Contains(field.Key) || HoldsPeople(field.Value)))
            .Select(field => KeyValuePair.Create(field.Key, OfField(field.Key, field.Value, person))));
    }

    /// <summary>Of a list of ids only the person's own.</summary>
    private static JsonNode? OfField(string name, JsonNode? value, PersonTraces person) =>
        People.Contains(name) && value is JsonArray list && list.All(one => PersonalJson.Text(one) is not null)
            ? new JsonArray([.. list.Where(one => person.IsMember(PersonalJson.Text(one))).Select(one => one!.DeepClone())])
            : Of(value, person);

    private static bool HoldsPeople(JsonNode? node) => node switch
    {
        JsonObject item => item.Any(field => (People.Contains(field.Key) && field.Value is not null) || HoldsPeople(field.Value)),
        JsonArray list => list.Any(HoldsPeople),
        _ => false,
    };

    private static bool Mentions(JsonNode? node, PersonTraces person) => node switch
    {
        JsonObject item => item.Any(field => person.AreIn(field.Key) || Mentions(field.Value, person)),
        JsonArray list => list.Any(one => Mentions(one, person)),
        _ => PersonalJson.Text(node) is { } text && person.AreIn(text),
    };
}
