using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Register.Editing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Register.Importing;

/// <summary>What a table would change, and yes or no to it.</summary>
internal sealed class ImportDialog : StepDialog<ImportState>
{
    public const string Name = "importing.preview";
    private const string PreviewStep = "preview";

    private readonly PendingImports _pending;
    private readonly SystemRegister _register;
    private readonly PortfolioEditor _editor;
    private readonly EditWords _words;

    public ImportDialog(PendingImports pending, SystemRegister register, PortfolioEditor editor, EditWords words)
        : base(Name)
    {
        (_pending, _register, _editor, _words) = (pending, register, editor, words);
        AddStep(new(PreviewStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Members;

    protected override async Task<Move<ImportState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var state = new ImportState();
        await _pending.KeepAsync(turn.Member.Id, new PendingImport(state.Token, (ImportReading)options!), cancellationToken);
        return new Move<ImportState>.To(PreviewStep, state);
    }

    private async Task AskAsync(BotTurn turn, ImportState state, CancellationToken cancellationToken)
    {
        if (await _pending.FindAsync(turn.Member.Id, state.Token, cancellationToken) is not { } pending)
        {
            turn.Say("turn.stale");
            return;
        }

        var now = await _register.PortfolioOfAsync(pending.Reading.Municipality, cancellationToken);
        turn.Replace("importing/preview", PreviewCard.Of(turn.Texts, _words, state, pending.Reading, now));
    }

    private async Task<Move<ImportState>> ReadAsync(BotTurn turn, ImportState state, CancellationToken cancellationToken)
    {
        switch (ChoiceOf(turn))
        {
            case "apply":
                return await ApplyAsync(turn, state, cancellationToken);
            case "next":
                return new Move<ImportState>.To(PreviewStep, state with { Page = state.Page + 1 });
            case "first":
                return new Move<ImportState>.To(PreviewStep, state with { Page = 0 });
            case "cancel":
                await _pending.DropAsync(turn.Member.Id, cancellationToken);
                turn.Note(turn.Texts["importing.cancelled"]);
                return new Move<ImportState>.End();
            default:
                if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
                    return new Move<ImportState>.NotAnAnswer();
                turn.Say("importing.hint");
                return new Move<ImportState>.Stay(state);
        }
    }

    private async Task<Move<ImportState>> ApplyAsync(BotTurn turn, ImportState state, CancellationToken cancellationToken)
    {
        if (await _pending.FindAsync(turn.Member.Id, state.Token, cancellationToken) is not { } pending)
        {
            turn.Say("turn.stale");
            return new Move<ImportState>.End();
        }

        var result = await _editor.SaveAsync(turn.Member, pending.Reading.Edits, pending.Reading.Names, UsageSource.Import, cancellationToken);
        if (result.Outcome is EditOutcome.Saved or EditOutcome.Unchanged)
        {
            await _pending.DropAsync(turn.Member.Id, cancellationToken);
            turn.Note(turn.Texts["importing.doneTitle"], turn.Texts.Format("importing.doneBody", result.Changed, result.Unchanged, pending.Reading.Names.Count, pending.Reading.ProblemCount));
        }
        else
            turn.Say(result.Outcome switch { EditOutcome.NotAllowed => "editing.notAllowed", EditOutcome.Full => "editing.full", _ => "editing.invalid" });

        return new Move<ImportState>.End();
    }

    private static string? ChoiceOf(BotTurn turn) => turn.Input switch
    {
        Input.Command command => command.Get("choice"),
        _ when turn.Texts.Matches("importing.applyWords", turn.Text) || turn.Texts.Matches("turn.yesWords", turn.Text) => "apply",
        _ when turn.Texts.Matches("importing.nextWords", turn.Text) => "next",
        _ when turn.Texts.Matches("turn.noWords", turn.Text) || turn.Understood is { Intent: Intents.Cancel, IsCommand: true } => "cancel",
        _ => null,
    };
}

internal sealed record ImportState : StepState
{
    public int Page { get; init; }
}
