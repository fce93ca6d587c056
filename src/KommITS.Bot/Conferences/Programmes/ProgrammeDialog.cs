using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>What a file would make of which conference, and yes or no to it.</summary>
internal sealed class ProgrammeDialog : StepDialog<ProgrammeState>
{
    public const string Name = "conferences.programming";
    public const string New = "new";
    private const string PreviewStep = "preview";

    private readonly ConferenceArchive _archive;
    private readonly ConferenceService _service;
    private readonly ConferenceForm _form;
    private readonly ConferenceReview _review;

    public ProgrammeDialog(ConferenceArchive archive, ConferenceService service, ConferenceForm form, ConferenceReview review)
        : base(Name)
    {
        (_archive, _service, _form, _review) = (archive, service, form, review);
        AddStep(new(PreviewStep, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override async Task<Move<ProgrammeState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var reading = (ProgrammeReading)options!;
        return new Move<ProgrammeState>.To(PreviewStep, new ProgrammeState { Reading = reading, Target = TargetOf(reading, await OpenAsync(cancellationToken)) });
    }

    private async Task AskAsync(BotTurn turn, ProgrammeState state, CancellationToken cancellationToken) =>
        turn.Replace("conferences-committee/programme", ProgrammePreview.Of(turn.Texts, state, await OpenAsync(cancellationToken)));

    private async Task<Move<ProgrammeState>> ReadAsync(BotTurn turn, ProgrammeState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return command.Get("choice") == "save" ? await SaveAsync(turn, state with { Target = command.Get("target") ?? state.Target }, cancellationToken) : Cancel(turn);
        if (turn.Texts.Matches("conferences.saveWords", turn.Text) || turn.Texts.Matches("turn.yesWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        if (turn.Texts.Matches("turn.noWords", turn.Text))
            return Cancel(turn);
        if (turn.Texts.Matches("conferences.newWords", turn.Text))
            return new Move<ProgrammeState>.To(PreviewStep, state with { Target = New });
        if (ConferenceTarget.NumberIn(turn.Text) is { } number && (await OpenAsync(cancellationToken)).FirstOrDefault(one => one.Number == number) is { } chosen)
            return new Move<ProgrammeState>.To(PreviewStep, state with { Target = chosen.Id });
        if (turn.Understood?.Intent is not null)
            return new Move<ProgrammeState>.NotAnAnswer();
        turn.Say("conferences.programmeHint");
        return new Move<ProgrammeState>.Stay(state);
    }

    private async Task<Move<ProgrammeState>> SaveAsync(BotTurn turn, ProgrammeState state, CancellationToken cancellationToken)
    {
        var stored = state.Target == New ? null : await _archive.FindAsync(state.Target, cancellationToken);
        if (stored is null && state.Target != New)
        {
            turn.Say("conferences.notFound");
            return new Move<ProgrammeState>.End();
        }

        var result = await _service.WriteAsync(stored?.Id ?? state.Token, Apply(turn, stored?.Details ?? new ConferenceDetails(), state.Reading!), turn.Member, null, cancellationToken);
        if (result.Outcome is ConferenceOutcome.Done or ConferenceOutcome.AlreadyDone)
            await _review.ShowAsync(turn, result.Conference!, cancellationToken);
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
        return new Move<ProgrammeState>.End();
    }

    private ConferenceDetails Apply(BotTurn turn, ConferenceDetails details, ProgrammeReading reading)
    {
        var fields = reading.Fields.GroupBy(one => one.Field).ToDictionary(group => group.Key, group => group.Last().Value);
        var (changed, _) = _form.Take(turn.Texts, details, fields);
        return reading.Sessions.Count == 0 ? changed : changed with { Sessions = SessionIds.Keep(changed.Sessions, reading.Sessions) };
    }

    private static Move<ProgrammeState> Cancel(BotTurn turn)
    {
        turn.Note(turn.Texts["turn.cancelled"]);
        return new Move<ProgrammeState>.End();
    }

    private async Task<IReadOnlyList<Conference>> OpenAsync(CancellationToken cancellationToken) =>
        [.. (await _archive.AllAsync(cancellationToken)).Where(one => one.Status != ConferenceStatus.Cancelled && !one.IsClosed && !one.IsSample)];

    /// <summary>The one of the same title; of a programme alone the one whose days it has, else the newest draft.</summary>
    private static string TargetOf(ProgrammeReading reading, IReadOnlyList<Conference> open)
    {
        if (reading.Title is { } title)
            return open.FirstOrDefault(one => string.Equals(one.Details.Title, title, StringComparison.OrdinalIgnoreCase))?.Id ?? New;
        var fitting = open.FirstOrDefault(one => reading.Sessions.Any(session => one.Details.FirstDay <= session.Day && session.Day <= one.Details.LastDay));
        return (fitting ?? open.Where(one => one.Status == ConferenceStatus.Draft).MaxBy(one => one.Number))?.Id ?? New;
    }
}

internal sealed record ProgrammeState : StepState
{
    public ProgrammeReading? Reading { get; init; }

    /// <summary>Id of the conference that it is for.</summary>
    public string Target { get; init; } = ProgrammeDialog.New;
}
