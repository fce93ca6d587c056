using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Register.Editing.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Register.Editing;

/// <summary>From what somebody said of their systems to what is stored: which product, is this right, and the form where it is not.</summary>
internal sealed class StatementDialog : StepDialog<StatementState>
{
    public const string Name = "editing.statement";
    private const string WhichStep = "which";
    private const string ConfirmStep = "confirm";
    private const string FormStep = "form";

    private readonly SystemRegister _register;
    private readonly PortfolioEditor _editor;
    private readonly IStatements _statements;
    private readonly EditWords _words;
    private readonly EditForm _form;

    public StatementDialog(SystemRegister register, PortfolioEditor editor, IStatements statements, EditWords words, EditForm form)
        : base(Name)
    {
        (_register, _editor, _statements, _words, _form) = (register, editor, statements, words, form);
        AddStep(new(ConfirmStep, AskConfirmAsync, ReadConfirmAsync));
        AddStep(new(WhichStep, AskWhichAsync, ReadWhichAsync));
        AddStep(new(FormStep, AskFormAsync, ReadFormAsync));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<StatementState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult(Next((StatementState)options!));

    private static Move<StatementState> Next(StatementState state) =>
        new Move<StatementState>.To(state.Unsure.Count > 0 ? WhichStep : state.FromForm ? FormStep : ConfirmStep, state);

    private Task AskWhichAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken)
    {
        turn.Show("editing/which", WhichProductCard.Of(turn.Texts, _words, state));
        return Task.CompletedTask;
    }

    private async Task<Move<StatementState>> ReadWhichAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken)
    {
        var unsure = state.Unsure[0];
        if (IsCancelled(turn))
            return Cancelled(turn);
        if (turn.Input is Input.Command command && command.Get("choice") == "choose")
            return Next(state.Settle(unsure, unsure.Candidates.FirstOrDefault(id => id == command.Get("product"))));
        if (turn.Input is Input.Text text && WhichProductCard.Chosen(_words, unsure, text.Value) is { } chosen)
            return Next(state.Settle(unsure, chosen));
        if (turn.Input is Input.Text typed && turn.Texts.Matches("editing.newWords", typed.Value))
            return Next(state.Settle(unsure, null));
        await Task.CompletedTask;
        return NotAChoice(turn, state, "editing.whichHint");
    }

    private async Task AskConfirmAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken) =>
        turn.Show("editing/statement", StatementCard.Of(turn.Texts, _words, state, await BeforeAsync(state, cancellationToken)));

    private async Task<Move<StatementState>> ReadConfirmAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken)
    {
        if (IsCancelled(turn))
            return Cancelled(turn);
        if (turn.Input is Input.Command command)
            return command.Get("choice") == "change" && int.TryParse(command.Get("edit"), out var edit) && edit >= 0 && edit < state.Edits.Count
                ? new Move<StatementState>.To(FormStep, state with { Open = edit })
                : await SaveAsync(turn, state, cancellationToken);
        if (turn.Texts.Matches("turn.yesWords", turn.Text) || turn.Texts.Matches("editing.saveWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        if (turn.Texts.Matches("editing.changeWords", turn.Text))
            return new Move<StatementState>.To(FormStep, state);
        if (state.Edits.Count == 1 && turn.Understood?.Intent is null && _statements.ReadFacts(turn.Text) is { Count: > 0 } facts)
            return new Move<StatementState>.To(ConfirmStep, state with { Edits = [state.Edits[0].And(facts)] });
        return NotAChoice(turn, state, "editing.confirmHint");
    }

    private async Task AskFormAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken) =>
        turn.Replace("editing/edit", await _form.OfAsync(turn.Texts, state, cancellationToken));

    private async Task<Move<StatementState>> ReadFormAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken)
    {
        if (IsCancelled(turn))
            return Cancelled(turn);
        if (turn.Input is not Input.Command command)
            return NotAChoice(turn, state, "editing.formHint");
        if (command.Get("choice") == "remove")
            return await SaveAsync(turn, state with { Edits = [state.Edits[state.Open] with { Removes = true }] }, cancellationToken);
        if (await _form.ReadAsync(turn, state, command, cancellationToken) is not { } filled)
            return new Move<StatementState>.Stay(state);
        return filled.Edits.Count > 1 || filled.Unsure.Count > 0 ? Next(filled with { FromForm = false }) : await SaveAsync(turn, filled, cancellationToken);
    }

    private async Task<Move<StatementState>> SaveAsync(BotTurn turn, StatementState state, CancellationToken cancellationToken)
    {
        var result = await _editor.SaveAsync(turn.Member, state.Edits, state.Names, UsageSource.Member, cancellationToken);
        if (result.Outcome is EditOutcome.Saved or EditOutcome.Unchanged)
        {
            turn.Replace("editing/saved", SavedCard.Of(turn.Texts, _words, state, await BeforeAsync(state, cancellationToken)));
            return new Move<StatementState>.End();
        }

        turn.Say(result.Outcome switch
        {
            EditOutcome.NotAllowed => "editing.notAllowed",
            EditOutcome.NotFound => "editing.notThere",
            EditOutcome.Full => "editing.full",
            _ => "editing.invalid",
        });
        return result.Outcome == EditOutcome.Invalid ? new Move<StatementState>.Stay(state) : new Move<StatementState>.End();
    }

    private async Task<IReadOnlyDictionary<string, Portfolio>> BeforeAsync(StatementState state, CancellationToken cancellationToken)
    {
        var portfolios = new Dictionary<string, Portfolio>(StringComparer.Ordinal);
        foreach (var municipality in state.Edits.Select(edit => edit.Municipality).Distinct())
            portfolios[municipality] = await _register.PortfolioOfAsync(municipality, cancellationToken);
        return portfolios;
    }

    private static bool IsCancelled(BotTurn turn) => turn.Input switch
    {
        Input.Command command => command.Get("choice") == "cancel",
        _ => turn.Texts.Matches("turn.noWords", turn.Text) || turn.Understood is { Intent: Intents.Cancel, IsCommand: true },
    };

    private static Move<StatementState> Cancelled(BotTurn turn)
    {
        turn.Note(turn.Texts["editing.cancelledTitle"], turn.Texts["editing.cancelledBody"]);
        return new Move<StatementState>.End();
    }

    private static Move<StatementState> NotAChoice(BotTurn turn, StatementState state, string hint)
    {
        if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
            return new Move<StatementState>.NotAnAnswer();
        turn.Say(hint);
        return new Move<StatementState>.Stay(state);
    }
}
