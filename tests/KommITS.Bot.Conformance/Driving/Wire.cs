using System.Text.Json.Nodes;
using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>What went over the wire because of one step: the requests to the connector in their order, and the answer.</summary>
public sealed record StepWire(IReadOnlyList<ConnectorRequest> Requests, HttpAnswer Answer);

/// <param name="Path">As it was sent, with its query and escapes.</param>
/// <param name="Body">JSON; null when it is empty.</param>
public sealed record ConnectorRequest(string Method, string Path, JsonNode? Body);
