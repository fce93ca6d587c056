using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Privacy;

/// <summary>Documents of one sort, and what becomes of them when a person in them is forgotten.</summary>
/// <param name="Partition">As it is, or its beginning with a star after it: "reply/*"; "*" for every one that no place before it has.</param>
/// <param name="Kind">What it is told as; null for what only the machinery needs.</param>
public sealed record PersonalPlace(string Container, string Partition, string? Kind = null)
{
    /// <summary>The field that has the words to tell, with dots between levels.</summary>
    public string? Words { get; init; }

    /// <summary>The field with the id of whose document it is: theirs are deleted. Where others only name the person, they are taken out.</summary>
    public string? Owner { get; init; }

    public bool Has(DocumentKey key) => key.Container == Container
        && (Partition.EndsWith('*') ? key.Partition.StartsWith(Partition[..^1], StringComparison.Ordinal) : key.Partition == Partition);

    internal bool IsOwned(JsonElement content, PersonTraces person) => Owner is not null && person.IsMember(Find(content, Owner));

    internal static string? Find(JsonElement content, string path)
    {
        foreach (var name in path.Split('.'))
            if (content.ValueKind != JsonValueKind.Object || !content.TryGetProperty(name, out content))
                return null;
        return content.ValueKind switch
        {
            JsonValueKind.String => content.GetString(),
            JsonValueKind.Number => content.GetRawText(),
            _ => null,
        };
    }
}
