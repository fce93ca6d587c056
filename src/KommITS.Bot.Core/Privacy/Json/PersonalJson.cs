using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Privacy.Json;

/// <summary>Finds a person in JSON, and takes them out of it, whatever the document is.</summary>
public static class PersonalJson
{
    private static readonly string[] PersonFields = ["member", "id"];
    private static readonly string[] NameFields = ["name", "email"];

    public static bool Mentions(DocumentKey key, PersonTraces person) => person.AreIn(key.Partition) || person.AreIn(key.Id);

    public static bool Mentions(JsonElement content, PersonTraces person) => content.ValueKind switch
    {
        JsonValueKind.String => person.AreIn(content.GetString()!),
        JsonValueKind.Array => content.EnumerateArray().Any(item => Mentions(item, person)),
        JsonValueKind.Object => content.EnumerateObject().Any(field => person.AreIn(field.Name) || Mentions(field.Value, person)),
        _ => false,
    };

    /// <summary>The same aggregate without the person: their id becomes <see cref="PersonTraces.Forgotten"/>, their name and mail address go.</summary>
    public static T Scrub<T>(T content, PersonTraces person)
        where T : class
    {
        var node = JsonSerializer.SerializeToNode(content, DocumentJson.Options);
        return node.Without(person).Deserialize<T>(DocumentJson.Options)!;
    }

    /// <summary>
    /// Lists of ids lose the person's, dictionaries by id their entry; where an object is about them, its name and address go with the id; everywhere else
    /// what names them is taken out of the text.
    /// </summary>
    public static JsonNode? Without(this JsonNode? node, PersonTraces person)
    {
        switch (node)
        {
            case JsonObject item:
                var isTheirs = PersonFields.Any(field => person.IsMember(Text(item[field])));
                return new JsonObject(item.Where(field => !person.AreIn(field.Key))
                    .Select(field => KeyValuePair.Create(field.Key, isTheirs && NameFields.Contains(field.Key) && Text(field.Value) is not null ? "" : field.Value.Without(person))));
            case JsonArray list:
                return new JsonArray([.. list.Where(item => !person.IsMember(Text(item))).Select(item => item.Without(person))]);
            case JsonValue value when Text(value) is { } text:
                return person.Without(text);
            default:
                return node?.DeepClone();
        }
    }

    internal static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
