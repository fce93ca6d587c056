using System.Text.Json.Nodes;

namespace KommITS.Bot.Conformance.Scripts;

/// <summary>What is posted to a bot, one activity after another, and what comes of it.</summary>
/// <param name="Bot">The scenario, in <c>Bots</c> and in <c>node/scenarios</c>.</param>
public sealed record Script(string Bot, string Name, IReadOnlyList<ScriptStep> Steps)
{
    /// <summary>The same for both bots and for every run, so that ids made from it can be compared.</summary>
    public string Slug { get; } = string.Concat(Name.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));

    public override string ToString() => $"{Bot}: {Name}";
}

/// <summary>One of <see cref="Say"/>, <see cref="Post"/> and <see cref="Raw"/>, and what the reference is known to make of it.</summary>
public sealed record ScriptStep
{
    /// <summary>A message with this text.</summary>
    public string? Say { get; init; }

    /// <summary>Members of the activity, put over those that Teams sends with each one; null takes one away.</summary>
    public JsonObject? Post { get; init; }

    /// <summary>The whole body of the request.</summary>
    public string? Raw { get; init; }

    /// <summary>Who it comes from.</summary>
    public string As { get; init; } = "Alva";

    /// <summary><c>personal</c>, <c>group</c>, <c>channel</c>, or another word for one more personal chat.</summary>
    public string In { get; init; } = "personal";

    /// <summary>How the connector answers the first requests of this step; null, and all after them, as usual.</summary>
    public IReadOnlyList<ConnectorAnswer?> Connector { get; init; } = [];

    /// <summary>What the reference says, in short. See <see cref="Driving.Shorthand"/>.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>The reference's answer to the request; a body only where it matters which.</summary>
    public HttpAnswer Answer { get; init; } = new(200, null);
}

public sealed record ConnectorAnswer(int Status, JsonNode? Body = null, string? RetryAfter = null);

/// <param name="Body">JSON; a text when it is none; null when it is empty.</param>
public sealed record HttpAnswer(int Status, JsonNode? Body);
