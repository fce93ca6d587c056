namespace KommITS.Bot.Turn.Steps;

/// <summary>What a dialog remembers between turns.</summary>
internal abstract record StepState
{
    /// <summary>Tells this run of the dialog from others: its cards carry it, and what it creates is named by it.</summary>
    public string Token { get; init; } = Guid.NewGuid().ToString("N");
}
