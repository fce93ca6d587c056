using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Register.Editing;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Upkeep.Handlers;

/// <summary>"Stämmer", or "Raindance stämmer".</summary>
internal sealed class ConfirmFact(FactTarget target, FactAnswers answers, FactReplies replies) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (target.FindOwn(turn) is not { } fact)
        {
            turn.Say("upkeep.whichFact");
            return;
        }

        var result = await answers.ConfirmAsync(turn.Member, fact.Municipality, fact.Product, fact.Asked, cancellationToken);
        await replies.ShowAsync(turn, fact, result, "upkeep.confirmedTitle", usage => usage.Status != UsageStatus.Ended, cancellationToken);
    }
}

/// <summary>"Inte längre", or "inte längre Raindance".</summary>
internal sealed class EndFact(FactTarget target, FactAnswers answers, FactReplies replies) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (target.FindOwn(turn) is not { } fact)
        {
            turn.Say("upkeep.whichFact");
            return;
        }

        var result = await answers.EndAsync(turn.Member, fact.Municipality, fact.Product, fact.Asked, cancellationToken);
        await replies.ShowAsync(turn, fact, result, "upkeep.endedNowTitle", usage => usage.Status == UsageStatus.Ended, cancellationToken);
    }
}

/// <summary>"Har ändrats": the form of that system.</summary>
internal sealed class ChangeFact(FactTarget target, FactAnswers answers, FactReplies replies) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (target.FindOwn(turn) is not { } fact)
        {
            turn.Say("upkeep.whichFact");
            return;
        }

        var result = await answers.FindAsync(turn.Member, fact.Municipality, fact.Product, fact.Asked, cancellationToken);
        switch (result.Outcome)
        {
            case FactOutcome.Done:
                await turn.BeginAsync(StatementDialog.Name, EditUsage.Of(fact.Municipality, fact.Product), cancellationToken);
                break;
            case FactOutcome.Answered:
                await replies.AnsweredAsync(turn, fact, result, cancellationToken);
                break;
            default:
                replies.Refused(turn, fact, result.Outcome);
                break;
        }
    }
}
