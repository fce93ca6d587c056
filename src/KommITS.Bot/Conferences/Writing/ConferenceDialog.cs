using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>Writes a conference: all at once in the form, or in words, line by line. Saved, it is shown as members will see it.</summary>
internal sealed class ConferenceDialog : StepDialog<ConferenceState>
{
    public const string Name = "conferences.writing";
    private const string FormStep = "form";

    private readonly ConferenceService _service;
    private readonly ConferenceForm _form;
    private readonly ConferenceReview _review;

    public ConferenceDialog(ConferenceService service, ConferenceForm form, ConferenceReview review)
        : base(Name)
    {
        (_service, _form, _review) = (service, form, review);
        AddStep(new(FormStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override Task<Move<ConferenceState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<ConferenceState>>(new Move<ConferenceState>.To(FormStep, (ConferenceState)options!));

    protected override Move<ConferenceState>.To Restore(ConferenceState kept) => new(FormStep, kept);

    private static Task AskAsync(BotTurn turn, ConferenceState state, CancellationToken cancellationToken)
    {
        turn.Show("conferences-committee/form", FormCard.Of(turn.Texts, state));
        return Task.CompletedTask;
    }

    private async Task<Move<ConferenceState>> ReadAsync(BotTurn turn, ConferenceState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return await ReadCardAsync(turn, state, command, cancellationToken);
        if (turn.Texts.Matches("conferences.saveWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        var fields = ConferenceFields.In(turn.Texts, turn.Text);
        if (fields.Count == 0)
            return NotAField(turn, state);
        var (details, remarks) = _form.Take(turn.Texts, state.Details, fields);
        ConferenceForm.SayNext(turn, details, remarks);
        return new Move<ConferenceState>.Stay(state with { Details = details });
    }

    private async Task<Move<ConferenceState>> ReadCardAsync(BotTurn turn, ConferenceState state, Input.Command command, CancellationToken cancellationToken)
    {
        if (command.Get("choice") != "save")
        {
            turn.Note(turn.Texts["turn.cancelled"]);
            return new Move<ConferenceState>.End();
        }

        var (details, remarks) = _form.Take(turn.Texts, state.Details, ConferenceForm.FieldsOf(command));
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        return await SaveAsync(turn, state with { Details = details }, cancellationToken);
    }

    private static Move<ConferenceState> NotAField(BotTurn turn, ConferenceState state)
    {
        if (turn.Understood?.Intent is not null)
            return new Move<ConferenceState>.NotAnAnswer();
        turn.Say("conferences.formHint");
        return new Move<ConferenceState>.Stay(state);
    }

    private async Task<Move<ConferenceState>> SaveAsync(BotTurn turn, ConferenceState state, CancellationToken cancellationToken)
    {
        var result = await _service.WriteAsync(state.Conference ?? state.Token, state.Details, turn.Member, state.Seen, cancellationToken);
        if (result.Outcome is ConferenceOutcome.Done or ConferenceOutcome.AlreadyDone)
        {
            await _review.ShowAsync(turn, result.Conference!, cancellationToken);
            return new Move<ConferenceState>.End();
        }

        turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
        if (result.Outcome != ConferenceOutcome.Incomplete)
            return new Move<ConferenceState>.End();
        foreach (var fault in ConferenceFaults.Of(state.Details))
            turn.Send(Message.OfText(ConferenceOutcomes.Fault(turn.Texts, fault)));
        return new Move<ConferenceState>.Stay(state);
    }
}
