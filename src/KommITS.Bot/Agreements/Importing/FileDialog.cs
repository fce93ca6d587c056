using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>What a file would make of which agreements, and yes or no to it.</summary>
internal sealed class FileDialog : StepDialog<FileState>
{
    public const string Name = "agreements.importing";
    private const string PreviewStep = "preview";

    private readonly AgreementArchive _archive;
    private readonly AgreementService _service;
    private readonly AgreementForm _form;
    private readonly AgreementReview _review;

    public FileDialog(AgreementArchive archive, AgreementService service, AgreementForm form, AgreementReview review)
        : base(Name)
    {
        (_archive, _service, _form, _review) = (archive, service, form, review);
        AddStep(new(PreviewStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override Task<Move<FileState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var state = new FileState { Reading = (AgreementReading)options! };
        if (state.Reading.Agreements.Count > 0)
            return Task.FromResult<Move<FileState>>(new Move<FileState>.To(PreviewStep, state));
        turn.Show("agreements-committee/import", FilePreview.Of(turn.Texts, state));
        return Task.FromResult<Move<FileState>>(new Move<FileState>.End());
    }

    protected override Move<FileState>.To? Restore(FileState kept) => kept.Reading is null ? null : new(PreviewStep, kept);

    private static Task AskAsync(BotTurn turn, FileState state, CancellationToken cancellationToken)
    {
        turn.Replace("agreements-committee/import", FilePreview.Of(turn.Texts, state));
        return Task.CompletedTask;
    }

    private async Task<Move<FileState>> ReadAsync(BotTurn turn, FileState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return command.Get("choice") == "save" ? await SaveAsync(turn, state, cancellationToken) : Cancel(turn);
        if (turn.Texts.Matches("agreements.saveWords", turn.Text) || turn.Texts.Matches("turn.yesWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        if (turn.Texts.Matches("turn.noWords", turn.Text))
            return Cancel(turn);
        if (turn.Understood?.Intent is not null)
            return new Move<FileState>.NotAnAnswer();
        turn.Say("agreements.importHint");
        return new Move<FileState>.Stay(state);
    }

    private async Task<Move<FileState>> SaveAsync(BotTurn turn, FileState state, CancellationToken cancellationToken)
    {
        var saved = new List<Agreement>();
        var failed = new List<string>();
        foreach (var (at, one) in state.Reading!.Agreements.Index())
        {
            var result = await WriteAsync(turn, state, one, at, cancellationToken);
            if (result is { Outcome: AgreementOutcome.Done or AgreementOutcome.AlreadyDone, Agreement: { } stored })
                saved.Add(stored);
            else
                failed.Add(turn.Texts.Format("agreements.importFailed", one.Title, turn.Texts[AgreementOutcomes.KeyOf(result.Outcome)]));
        }

        foreach (var failure in failed)
            turn.Send(Message.OfText(failure));
        if (saved is [var only])
            await _review.ShowAsync(turn, only, cancellationToken);
        else if (saved.Count > 0)
            turn.Note(turn.Texts.Format("agreements.importedTitle", saved.Count), turn.Texts.Format("agreements.importedBody", turn.Texts.List([.. saved.Select(agreement => AgreementWords.Number(agreement.Number))])));
        return new Move<FileState>.End();
    }

    private async Task<AgreementResult> WriteAsync(BotTurn turn, FileState state, ReadAgreement one, int at, CancellationToken cancellationToken)
    {
        var stored = one.Target is { } target ? await _archive.FindAsync(target, cancellationToken) : null;
        var (terms, _) = await _form.TakeAsync(turn.Texts, stored?.Terms ?? new AgreementTerms { Owner = turn.Member.Id }, one.Fields, cancellationToken);
        return await _service.WriteAsync(stored?.Id ?? $"{state.Token}-{AgreementWords.Number(at)}", terms, turn.Member, one.Seen, cancellationToken);
    }

    private static Move<FileState> Cancel(BotTurn turn)
    {
        turn.Note(turn.Texts["turn.cancelled"]);
        return new Move<FileState>.End();
    }
}

internal sealed record FileState : StepState
{
    public AgreementReading? Reading { get; init; }
}
