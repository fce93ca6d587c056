using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>What a <c>task/fetch</c> or <c>task/submit</c> invoke carries.</summary>
/// <param name="Data">The button's data, or what was filled in.</param>
/// <param name="Theme"><c>default</c>, <c>dark</c> or <c>contrast</c>.</param>
public sealed record TaskModuleRequest(JsonElement? Data, string? Theme, string? TabEntityId)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static TaskModuleRequest? From(JsonElement? value) => value is { ValueKind: JsonValueKind.Object }
        ? new(value.Find("data"), value.Find("context", "theme").AsText(), value.Find("tabContext", "tabEntityId").AsText())
        : null;
}
