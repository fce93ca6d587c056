using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Editing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Catalogue;

/// <summary>"Förslag": the names that wait for the committee, one at a time with what can be done with it.</summary>
internal sealed class ShowProposals(ProductCatalogue catalogue, ReferenceData reference, MemberDirectory members, EditWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var proposals = catalogue.Proposals;
        if (proposals.Count == 0)
        {
            turn.Note(turn.Texts["catalogue.noProposals"]);
            return;
        }

        var after = turn.Input is Input.Command command ? command.Get("after") : null;
        var at = after is null ? 0 : (proposals.ToList().FindIndex(proposal => proposal.Id == after) + 1) % proposals.Count;
        var by = await members.FindAsync(proposals[at].By, cancellationToken);
        turn.Replace("catalogue/proposal", CardOf(turn.Texts, proposals[at], proposals.Count, by?.Name ?? "?"));
    }

    private object CardOf(Texts texts, ProductProposal proposal, int count, string by)
    {
        var title = texts.Count("catalogue.proposals", count);
        return new
        {
            Fallback = title,
            Kicker = title,
            proposal.Id,
            proposal.Name,
            Meta = texts.Format(proposal.Where == ProposalPlace.Import ? "catalogue.fromImport" : "catalogue.fromStatement", by, words.Municipality(texts, proposal.Municipality), texts.Day(proposal.At)),
            Closest = ProductNames.Of(reference).Closest(proposal.Name) is { Count: > 0 } near ? texts.Format("catalogue.closest", texts.List([.. near.Select(product => product.Name)])) : null,
            Kinds = reference.Kinds.OrderBy(kind => kind.Name(texts.Language), StringComparer.Create(texts.Culture, false)).Select(kind => new { Title = kind.Name(texts.Language), Value = kind.Id }),
            HasMore = count > 1,
        };
    }
}

/// <summary>The buttons of a proposal's card: a product of its own, or another name of one that is known.</summary>
internal sealed class SettleProposal(ProductCatalogue catalogue, ProductMover mover, ReferenceData reference) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = (Input.Command)turn.Input;
        var id = command.Get("proposal") ?? "";
        if (command.Get("do") == "merge")
            await MergeAsync(turn, id, command.Get("into"), cancellationToken);
        else
            await AcceptAsync(turn, id, command, cancellationToken);
    }

    private async Task AcceptAsync(BotTurn turn, string id, Input.Command command, CancellationToken cancellationToken)
    {
        var outcome = await catalogue.AcceptAsync(turn.Member, id, command.Get("kind") ?? "", command.Get("supplier") ?? "", command.Get("name"), cancellationToken);
        if (outcome == CatalogueOutcome.Done)
            turn.Note(turn.Texts.Format("catalogue.accepted", CardBudget.Fit(reference.FindProduct(id)?.Name ?? id, CardBudget.Heading)));
        else
            turn.Say(CatalogueDialog.KeyOf(outcome));
    }

    private async Task MergeAsync(BotTurn turn, string id, string? into, CancellationToken cancellationToken)
    {
        if (into is null || ProductNames.Of(reference).Find(into) is not [{ IsProposed: false } target])
        {
            turn.Say("catalogue.intoUnknown");
            return;
        }

        var outcome = await catalogue.MergeAsync(turn.Member, id, target.Id, cancellationToken);
        if (outcome == CatalogueOutcome.Done)
            turn.Note(turn.Texts.Format("catalogue.merged", target.Name), turn.Texts.Format("catalogue.moved", await mover.MoveAsync(cancellationToken)));
        else
            turn.Say(CatalogueDialog.KeyOf(outcome));
    }
}

/// <summary>"Kataloghistorik": who changed what.</summary>
internal sealed class ShowCatalogueHistory(ProductCatalogue catalogue, MemberDirectory members) : IHandler
{
    private const int Shown = 20;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var lines = await catalogue.HistoryAsync(Shown, cancellationToken);
        var people = await members.FindManyAsync(lines.Select(line => line.By), cancellationToken);
        turn.Note(
            turn.Texts["catalogue.historyTitle"],
            lines.Count == 0 ? turn.Texts["catalogue.historyNone"] : string.Join('\n', lines.Select(line =>
                turn.Texts.Format("catalogue.historyLine", turn.Texts.Day(line.At), people.GetValueOrDefault(line.By)?.Name ?? "?", turn.Texts[WordOf(line.What)], line.Subject, line.Value))));
    }

    private static string WordOf(string what) => what switch
    {
        "accept" => "catalogue.didAccept",
        "rename" => "catalogue.didRename",
        "alias" => "catalogue.didAlias",
        "supplier" => "catalogue.didSupplier",
        "kind" => "catalogue.didKind",
        "kind-rename" => "catalogue.didKindRename",
        "move" => "catalogue.didMove",
        "takeover" => "catalogue.didTakeover",
        _ => "catalogue.didMerge",
    };
}
