using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>Writes an announcement: all at once in the form, or in words, one thing at a time. Saved, it is shown as it would go out.</summary>
internal sealed class ComposeDialog : StepDialog<ComposeState>
{
    public const string Name = "announcements.compose";
    private const string FormStep = "form";

    private readonly AnnouncementService _service;
    private readonly AnnouncementArchive _archive;
    private readonly FormReader _form;
    private readonly ComposeReplies _replies;

    public ComposeDialog(AnnouncementService service, AnnouncementArchive archive, FormReader form, ComposeReplies replies)
        : base(Name)
    {
        (_service, _archive, _form, _replies) = (service, archive, form, replies);
        AddStep(new(FormStep, _replies.AskAsync, ReadAsync));
    }

    public override Access Access => Access.Committee;

    protected override async Task<Move<ComposeState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var start = (ComposeStart)options!;
        var stored = start.Announcement is null ? null : await _archive.FindAsync(start.Announcement, cancellationToken);
        return new Move<ComposeState>.To(FormStep, new ComposeState
        {
            Announcement = stored?.Id,
            Draft = start.Draft,
            Seen = stored is null ? null : Seal.Of(stored.Draft),
            IsOut = stored?.IsOut == true,
        });
    }

    protected override Move<ComposeState>.To Restore(ComposeState kept) => new(FormStep, kept);

    private async Task<Move<ComposeState>> ReadAsync(BotTurn turn, ComposeState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return await ReadCardAsync(turn, state, command, cancellationToken);
        if (turn.Texts.Matches("announcements.saveWords", turn.Text))
            return await SaveAsync(turn, state, cancellationToken);
        var fields = FieldsOf(turn, state);
        if (fields.Count == 0)
            return NotAField(turn, state);
        var (draft, remarks) = await _form.TakeAsync(turn.Texts, state.Draft, fields, cancellationToken);
        var next = state with { Draft = state.IsOut ? draft with { Audience = state.Draft.Audience, SendAt = state.Draft.SendAt } : draft };
        ComposeReplies.SayNext(turn, next, remarks);
        return new Move<ComposeState>.Stay(next);
    }

    private async Task<Move<ComposeState>> ReadCardAsync(BotTurn turn, ComposeState state, Input.Command command, CancellationToken cancellationToken)
    {
        if (command.Get("choice") != "save")
        {
            turn.Note(turn.Texts["turn.cancelled"]);
            return new Move<ComposeState>.End();
        }

        var (draft, remarks) = await _form.TakeAsync(turn.Texts, state.Draft, FormFields.Of(command), cancellationToken);
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        return await SaveAsync(turn, state with { Draft = draft }, cancellationToken);
    }

    /// <summary>A text without a field's name is what comes next: the title, then the text, then the audience.</summary>
    private static IReadOnlyDictionary<FormField, string> FieldsOf(BotTurn turn, ComposeState state)
    {
        var named = FormFields.Of(turn.Texts, turn.Text);
        if (named.Count > 0 || turn.IsCommand || ComposeReplies.NextOf(state.Draft) is not { } next)
            return named;
        return new Dictionary<FormField, string> { [next] = turn.Text };
    }

    private static Move<ComposeState> NotAField(BotTurn turn, ComposeState state)
    {
        if (turn.Understood?.Intent is not null)
            return new Move<ComposeState>.NotAnAnswer();
        turn.Say("announcements.formHint");
        return new Move<ComposeState>.Stay(state);
    }

    private async Task<Move<ComposeState>> SaveAsync(BotTurn turn, ComposeState state, CancellationToken cancellationToken)
    {
        var result = await _service.WriteAsync(state.Announcement ?? state.Token, state.Draft, turn.Member, state.Seen, cancellationToken);
        if (result.Outcome is not (AnnouncementOutcome.Done or AnnouncementOutcome.AlreadyDone))
        {
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
            return result.Outcome == AnnouncementOutcome.Incomplete ? new Move<ComposeState>.Stay(state) : new Move<ComposeState>.End();
        }

        await _replies.SavedAsync(turn, result.Announcement!, cancellationToken);
        return new Move<ComposeState>.End();
    }
}
