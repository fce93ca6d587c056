using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Json;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Privacy;

/// <summary>A person's own copy of what is stored about them: one JSON document, complete, that says who made it and when.</summary>
public static class PersonalCopy
{
    public const string Format = "kommits-personal-data/1";

    /// <summary>Stands where another person's id stood.</summary>
    private const string Another = "another";

    private static readonly JsonSerializerOptions Readable = new(DocumentJson.Options) { WriteIndented = true };

    public static string Of(Member member, PersonTraces person, IReadOnlyList<HeldDocument> held, IReadOnlyList<string> others, Instant now)
    {
        var everybodyElse = new PersonTraces { Members = others, StandIn = Another };
        var areas = held.GroupBy(one => one.Part?.Area ?? PersonalAreas.Other).OrderBy(area => area.Key, StringComparer.Ordinal);
        var copy = new JsonObject
        {
            ["format"] = Format,
            ["exportedBy"] = member.Name.Length > 0 ? member.Name : member.Id,
            ["exportedAt"] = InstantPattern.ExtendedIso.Format(now),
            ["about"] = new JsonObject { ["members"] = new JsonArray([.. person.Members.Select(id => (JsonNode)id)]), ["name"] = member.Name, ["email"] = member.Email },
            ["documents"] = held.Count,
            ["data"] = new JsonObject(areas.Select(area => KeyValuePair.Create(area.Key, (JsonNode?)new JsonArray([.. area.Select(one => Entry(one, person, everybodyElse))])))),
        };
        return copy.ToJsonString(Readable);
    }

    /// <summary>Ids are made of ids: what is left of other people in them goes too.</summary>
    private static JsonObject Entry(HeldDocument held, PersonTraces person, PersonTraces others) => new()
    {
        ["kind"] = $"{held.Document.Key.Container}/{held.Document.Key.Partition.Split('/')[0]}",
        ["content"] = (held.Part is { } part
            ? part.Export(held.Document, person)
            : Excerpt.Of(JsonSerializer.SerializeToNode(held.Document.Content), person)).Without(others),
    };
}
