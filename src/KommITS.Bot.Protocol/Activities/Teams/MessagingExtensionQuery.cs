using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>What a <c>composeExtension/query</c> invoke carries.</summary>
/// <param name="Skip">How many results the person has seen; null when Teams does not say.</param>
/// <param name="Count">How many more are wanted.</param>
public sealed record MessagingExtensionQuery(
    string? CommandId, IReadOnlyList<MessagingExtensionParameter> Parameters, int? Skip, int? Count, string? State)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static MessagingExtensionQuery? From(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object })
            return null;
        var parameters = value.Find("parameters");
        if (parameters is not (null or { ValueKind: JsonValueKind.Array or JsonValueKind.Null }))
            return null;
        return new(
            value.Find("commandId").AsText(),
            ReadParameters(parameters),
            value.Find("queryOptions", "skip").AsInt32(),
            value.Find("queryOptions", "count").AsInt32(),
            value.Find("state").AsText());
    }

    private static MessagingExtensionParameter[] ReadParameters(JsonElement? list) =>
        list is not { ValueKind: JsonValueKind.Array } parameters ? [] :
        [
            .. from parameter in parameters.EnumerateArray()
               let name = ((JsonElement?)parameter).Find("name").AsText()
               where name is not null
               select new MessagingExtensionParameter(name, ((JsonElement?)parameter).Find("value")),
        ];
}

public sealed record MessagingExtensionParameter(string Name, JsonElement? Value)
{
    /// <summary>The value, where it is a text.</summary>
    public string? Text => Value.AsText();
}
