using KommITS.Bot.Cards;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Register.Catalogue;

/// <summary>What would be changed for everybody, and yes or no to it.</summary>
internal sealed class CatalogueDialog : StepDialog<CatalogueState>
{
    public const string Name = "catalogue.catalogue";
    private const string ConfirmStep = "confirm";

    private readonly ProductCatalogue _catalogue;
    private readonly ProductMover _mover;
    private readonly MunicipalMergers _mergers;

    public CatalogueDialog(ProductCatalogue catalogue, ProductMover mover, MunicipalMergers mergers)
        : base(Name)
    {
        (_catalogue, _mover, _mergers) = (catalogue, mover, mergers);
        AddStep(new(ConfirmStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override Task<Move<CatalogueState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<CatalogueState>>(new Move<CatalogueState>.To(ConfirmStep, (CatalogueState)options!));

    private static Task AskAsync(BotTurn turn, CatalogueState state, CancellationToken cancellationToken)
    {
        turn.Show("catalogue/confirm", new { Fallback = state.Title, state.Token, state.Title, Body = CardBudget.Fit(state.Body, CardBudget.Body) });
        return Task.CompletedTask;
    }

    private async Task<Move<CatalogueState>> ReadAsync(BotTurn turn, CatalogueState state, CancellationToken cancellationToken)
    {
        var isNo = turn.Input is Input.Command { } pressed ? pressed.Get("choice") != "yes" : turn.Texts.Matches("turn.noWords", turn.Text) || turn.Understood is { Intent: Intents.Cancel, IsCommand: true };
        if (isNo)
        {
            turn.Note(turn.Texts["turn.cancelled"]);
            return new Move<CatalogueState>.End();
        }

        if (turn.Input is Input.Command || turn.Texts.Matches("turn.yesWords", turn.Text))
            return await RunAsync(turn, state, cancellationToken);
        if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
            return new Move<CatalogueState>.NotAnAnswer();
        turn.Say("catalogue.hint");
        return new Move<CatalogueState>.Stay(state);
    }

    private async Task<Move<CatalogueState>> RunAsync(BotTurn turn, CatalogueState state, CancellationToken cancellationToken)
    {
        var outcome = state.Action switch
        {
            CatalogueAction.Merge => await _catalogue.MergeAsync(turn.Member, state.From, state.To, cancellationToken),
            CatalogueAction.MergeMunicipalities => await _mergers.MergeAsync(turn.Member, state.From, state.To, cancellationToken),
            CatalogueAction.TakeOver => await _catalogue.TakeOverAsync(turn.Member, state.From, state.To, cancellationToken),
            CatalogueAction.Rename => await _catalogue.RenameAsync(turn.Member, state.From, state.To, cancellationToken),
            CatalogueAction.AddKind => KindNames.Read(state.To) is { } added
                ? await _catalogue.AddKindAsync(turn.Member, added, cancellationToken) : CatalogueOutcome.Invalid,
            CatalogueAction.RenameKind => KindNames.Read(state.To) is { } names
                ? await _catalogue.RenameKindAsync(turn.Member, state.From, names, cancellationToken) : CatalogueOutcome.Invalid,
            CatalogueAction.MoveToKind => await _catalogue.MoveToKindAsync(turn.Member, state.From, state.To, cancellationToken),
            CatalogueAction.Alias => await _catalogue.AddAliasAsync(turn.Member, state.From, state.To, cancellationToken),
            _ => await _catalogue.ChangeSupplierAsync(turn.Member, state.From, state.To, cancellationToken),
        };
        if (outcome != CatalogueOutcome.Done)
        {
            turn.Say(KeyOf(outcome));
            return new Move<CatalogueState>.End();
        }

        var moved = state.Action == CatalogueAction.Merge ? await _mover.MoveAsync(cancellationToken) : 0;
        turn.Note(state.Title, state.Action == CatalogueAction.Merge ? turn.Texts.Format("catalogue.moved", moved) : turn.Texts["catalogue.done"]);
        return new Move<CatalogueState>.End();
    }

    public static string KeyOf(CatalogueOutcome outcome) => outcome switch
    {
        CatalogueOutcome.NotAllowed => "turn.committeeOnly",
        CatalogueOutcome.NotFound => "catalogue.gone",
        CatalogueOutcome.Taken => "catalogue.taken",
        _ => "catalogue.invalid",
    };
}

internal sealed record CatalogueState(CatalogueAction Action, string From, string To, string Title, string Body) : StepState;
