using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>A conference in the making; until it is saved only its writer has it.</summary>
internal sealed record ConferenceState : StepState
{
    /// <summary>Null for a new one, whose id becomes the token: saving twice is saving once.</summary>
    public string? Conference { get; init; }

    public int? Number { get; init; }

    public ConferenceDetails Details { get; init; } = new();

    /// <summary>The version that this began from; null for a new one.</summary>
    public ConferenceDetails? Seen { get; init; }
}
