using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>An agreement in the making; until it is saved only its writer has it.</summary>
internal sealed record AgreementState : StepState
{
    /// <summary>Null for a new one, whose id becomes the token: saving twice is saving once.</summary>
    public string? Agreement { get; init; }

    public int? Number { get; init; }

    public AgreementTerms Terms { get; init; } = new();

    /// <summary>The revision that this began from; null for a new one.</summary>
    public int? Seen { get; init; }
}
