using System.Text.Json.Serialization;
using NodaTime;

namespace KommITS.Bot.Core.Questions;

/// <summary>The committee took a question or an answer out of sight, and perhaps brought it back. Nothing of it is lost meanwhile.</summary>
/// <param name="By">Member id.</param>
public sealed record Hiding(string Reason, string By, Instant At)
{
    public Instant? RestoredAt { get; init; }

    public string? RestoreReason { get; init; }

    [JsonIgnore]
    public bool IsOver => RestoredAt is not null;
}
