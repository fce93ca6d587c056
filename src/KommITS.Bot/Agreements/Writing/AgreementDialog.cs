using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>Writes an agreement: all at once in the form, or in words, line by line. Saved, it is shown as members will see it.</summary>
internal sealed class AgreementDialog : StepDialog<AgreementState>
{
    public const string Name = "agreements.writing";
    private const string FormStep = "form";

    private readonly AgreementService _service;
    private readonly AgreementForm _form;
    private readonly AgreementReview _review;

    public AgreementDialog(AgreementService service, AgreementForm form, AgreementReview review)
        : base(Name)
    {
        (_service, _form, _review) = (service, form, review);
        AddStep(new(FormStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override Task<Move<AgreementState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<AgreementState>>(new Move<AgreementState>.To(FormStep, (AgreementState)options!));

    protected override Move<AgreementState>.To Restore(AgreementState kept) => new(FormStep, kept);

    private async Task AskAsync(BotTurn turn, AgreementState state, CancellationToken cancellationToken)
    {
        var kicker = state.Number is { } number ? turn.Texts.Format("agreements.formKickerEdit", number) : turn.Texts["agreements.formKickerNew"];
        turn.Show("agreements-committee/form", new { Fallback = kicker, Kicker = kicker, state.Token, Fields = await _form.WrittenAsync(turn.Texts, state.Terms, cancellationToken) });
    }

    private async Task<Move<AgreementState>> ReadAsync(BotTurn turn, AgreementState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return await ReadCardAsync(turn, state, command, cancellationToken);
        if (turn.Texts.Matches("agreements.saveWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        var fields = AgreementFields.In(turn.Texts, turn.Text);
        if (fields.Count == 0)
            return NotAField(turn, state);
        var (terms, remarks) = await _form.TakeAsync(turn.Texts, state.Terms, fields, cancellationToken);
        AgreementForm.SayNext(turn, terms, remarks);
        return new Move<AgreementState>.Stay(state with { Terms = terms });
    }

    private async Task<Move<AgreementState>> ReadCardAsync(BotTurn turn, AgreementState state, Input.Command command, CancellationToken cancellationToken)
    {
        if (command.Get("choice") != "save")
        {
            turn.Note(turn.Texts["turn.cancelled"]);
            return new Move<AgreementState>.End();
        }

        var (terms, remarks) = await _form.TakeAsync(turn.Texts, state.Terms, AgreementForm.FieldsOf(command), cancellationToken);
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        return await SaveAsync(turn, state with { Terms = terms }, cancellationToken);
    }

    private static Move<AgreementState> NotAField(BotTurn turn, AgreementState state)
    {
        if (turn.Understood?.Intent is not null)
            return new Move<AgreementState>.NotAnAnswer();
        turn.Say("agreements.formHint");
        return new Move<AgreementState>.Stay(state);
    }

    private async Task<Move<AgreementState>> SaveAsync(BotTurn turn, AgreementState state, CancellationToken cancellationToken)
    {
        var result = await _service.WriteAsync(state.Agreement ?? state.Token, state.Terms, turn.Member, state.Seen, cancellationToken);
        if (result.Outcome is AgreementOutcome.Done or AgreementOutcome.AlreadyDone)
        {
            await _review.ShowAsync(turn, result.Agreement!, cancellationToken);
            return new Move<AgreementState>.End();
        }

        turn.Say(AgreementOutcomes.KeyOf(result.Outcome));
        if (result.Outcome != AgreementOutcome.Incomplete)
            return new Move<AgreementState>.End();
        foreach (var fault in AgreementFaults.Of(state.Terms))
            turn.Send(Message.OfText(AgreementOutcomes.Fault(turn.Texts, fault)));
        return new Move<AgreementState>.Stay(state);
    }
}
