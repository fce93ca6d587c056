using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Decisions;

/// <summary>Proposes to the rest of the committee what takes two, and says that it waits.</summary>
internal sealed class Proposals(DecisionService service, DecisionWords words)
{
    public async Task ProposeAsync(BotTurn turn, DecisionKind kind, string subject, IReadOnlyDictionary<string, int> figures, CancellationToken cancellationToken)
    {
        var result = await service.ProposeAsync(turn.Member, kind, subject, figures, RequestId.Of(turn.Member.Id, turn.Id), cancellationToken);
        if (result.Decision is { } decision)
        {
            var title = turn.Texts.Format(result.Outcome == DecisionOutcome.Done ? "decisions.proposed" : "decisions.proposedAlready", decision.Number);
            turn.Note(title, turn.Texts.Format("decisions.proposedBody", await words.WhatAsync(turn.Texts, decision, cancellationToken), turn.Texts.Day(decision.ExpiresAt)));
        }
        else
            turn.Say(DecisionOutcomes.KeyOf(result.Outcome));
    }
}

internal static class DecisionOutcomes
{
    /// <summary>The sentence for an outcome that is not the wished one.</summary>
    public static string KeyOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.AlreadyDone => "decisions.alreadyDone",
        DecisionOutcome.OwnProposal => "decisions.ownProposal",
        DecisionOutcome.ProposerLeft => "decisions.proposerLeft",
        DecisionOutcome.Changed => "decisions.changed",
        DecisionOutcome.Expired => "decisions.wasExpired",
        DecisionOutcome.Alone => "decisions.alone",
        DecisionOutcome.NotCommittee => "turn.committeeOnly",
        _ => "decisions.notFound",
    };
}
