using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Register.Upkeep.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Upkeep.Handlers;

/// <summary>"Stämmer inte" on a fact of another municipality, or "stämmer inte: Lekeberg kör inte Raindance".</summary>
internal sealed class DisputeFact(FactTarget target, DisputeService disputes, FactWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (target.FindNamed(turn) is not { } fact)
        {
            turn.Say("upkeep.whichDispute");
            return;
        }

        var reason = turn.Input is Input.Text ? turn.Understood?.Slots.Body : null;
        var result = await disputes.RaiseAsync(turn.Member, fact.Municipality, fact.Product, reason, cancellationToken);
        if (result.Outcome == DisputeOutcome.Done)
            Thank(turn, fact, result);
        else
            turn.Say(KeyOf(result.Outcome), words.Municipality(turn.Texts, fact.Municipality), words.Product(fact.Product), DisputeService.MaxOpen);
    }

    /// <summary>A message of its own: the card with the fact may hold others.</summary>
    private void Thank(BotTurn turn, FactId fact, DisputeResult result) =>
        turn.Show("register-upkeep/doubted", DoubtedCard.Of(turn.Texts, words, fact, result));

    private static string KeyOf(DisputeOutcome outcome) => outcome switch
    {
        DisputeOutcome.AlreadyDoubted => "upkeep.alreadyDoubted",
        DisputeOutcome.OwnMunicipality => "upkeep.doubtsOwn",
        DisputeOutcome.TooMany => "upkeep.tooManyDoubts",
        _ => "upkeep.noSuchFact",
    };
}

/// <summary>The peer's line why.</summary>
internal sealed class ExplainDispute(FactTarget target, DisputeService disputes) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var reason = (turn.Input as Input.Command)?.Get("reason");
        if (reason is null || target.FindNamed(turn) is not { } fact)
        {
            turn.Say("upkeep.reasonEmpty");
            return;
        }

        var result = await disputes.ExplainAsync(turn.Member, fact.Municipality, fact.Product, reason, cancellationToken);
        if (result.Outcome == DisputeOutcome.Done)
            turn.Note(turn.Texts["upkeep.explained"], result.Usage?.Challenge?.Note);
        else
            turn.Say("upkeep.reasonLate");
    }
}
