using System.Text.RegularExpressions;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Committee.Decisions;

/// <summary>"Beslut": what waits for a second of the committee.</summary>
internal sealed class ListDecisions(DecisionBook book, DecisionWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Text && turn.Understood?.Slots.QuestionNumber is { } number)
        {
            await ShowAsync(turn, await book.FindByNumberAsync(number, cancellationToken), cancellationToken);
            return;
        }

        var open = await book.OpenAsync(cancellationToken);
        if (open.Count == 0)
            turn.Say("decisions.none");
        foreach (var decision in open.Take(5))
            await ShowAsync(turn, decision, cancellationToken);
    }

    public async Task ShowAsync(BotTurn turn, Decision? decision, CancellationToken cancellationToken)
    {
        if (decision is null)
            turn.Say("decisions.notFound");
        else
            turn.Show("committee/decision", await words.CardAsync(turn.Texts, decision, turn.Member, null, cancellationToken));
    }
}

/// <summary>Something that the committee does with one decision. Who it is is looked up by the router, and once more by the decision itself.</summary>
internal abstract class DecisionHandler(DecisionBook book) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var found = turn.Input is Input.Command command
            ? command.Get("decision") is { } id ? await book.FindAsync(id, cancellationToken) : null
            : turn.Understood?.Slots.QuestionNumber is { } number ? await book.FindByNumberAsync(number, cancellationToken) : null;
        if (found is null)
            turn.Say("decisions.notFound");
        else
            await ActAsync(turn, found, cancellationToken);
    }

    protected abstract Task ActAsync(BotTurn turn, Decision decision, CancellationToken cancellationToken);
}

/// <summary>The second member's yes. The button carries the seal of what its card shows; typed, the code on that card takes its place. Who names only the number is shown it first.</summary>
internal sealed partial class ApproveDecision(DecisionBook book, DecisionService service, DecisionWords words, ListDecisions list) : DecisionHandler(book)
{
    protected override async Task ActAsync(BotTurn turn, Decision decision, CancellationToken cancellationToken)
    {
        var seal = turn.Input is Input.Command command ? command.Get("seal") ?? "" : Code().Match(turn.Text) is { Success: true } code ? code.Value : null;
        if (seal is null && decision.State == DecisionState.Open && decision.ProposedBy != turn.Member.Id)
        {
            await list.ShowAsync(turn, decision, cancellationToken);
            return;
        }

        var result = await service.ApproveAsync(turn.Member, decision.Id, seal, cancellationToken);
        if (result is { Outcome: DecisionOutcome.Done, Decision: { } approved })
            turn.Note(turn.Texts.Format("decisions.approved", approved.Number), turn.Texts.Format("decisions.approvedBody", await words.WhatAsync(turn.Texts, approved, cancellationToken)));
        else
            turn.Say(DecisionOutcomes.KeyOf(result.Outcome));
    }

    /// <summary>Six signs at the end, as the card shows them.</summary>
    [GeneratedRegex(@"(?<=\s)[0-9a-fA-F]{6}(?=[\s.]*\z)", RegexOptions.None, 200)]
    private static partial Regex Code();
}

/// <summary>"Avslå beslut 3: skälet"; who proposed it takes it back by it.</summary>
internal sealed class RefuseDecision(DecisionBook book, DecisionService service) : DecisionHandler(book)
{
    protected override async Task ActAsync(BotTurn turn, Decision decision, CancellationToken cancellationToken)
    {
        var reason = turn.Input is Input.Command command ? command.Get("reason") : turn.Understood?.Slots.Body;
        var result = await service.RefuseAsync(turn.Member, decision.Id, reason, cancellationToken);
        if (result.Outcome == DecisionOutcome.Done)
            turn.Note(turn.Texts.Format(decision.ProposedBy == turn.Member.Id ? "decisions.takenBack" : "decisions.refused", decision.Number), turn.Texts["decisions.refusedBody"]);
        else
            turn.Say(DecisionOutcomes.KeyOf(result.Outcome));
    }
}
