namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>Carries out one kind of what two have decided. Doing it again changes nothing: a crash is repaired by that.</summary>
public interface IDecisionCarrier
{
    DecisionKind Kind { get; }

    Task CarryOutAsync(Decision decision, CancellationToken cancellationToken);
}
