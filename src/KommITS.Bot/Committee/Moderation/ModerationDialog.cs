using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>Whom, why, and yes: nothing is hidden and nobody is warned or shut out without a reason and a second look.</summary>
internal sealed class ModerationDialog : StepDialog<ModerationState>
{
    public const string Name = "moderation.act";
    private const string WhoStep = "who";
    private const string ReasonStep = "reason";
    private const string ConfirmStep = "confirm";

    private readonly ModerationCards _cards;
    private readonly ModerationActs _acts;

    public ModerationDialog(ModerationCards cards, ModerationActs acts)
        : base(Name)
    {
        (_cards, _acts) = (cards, acts);
        AddStep(new(WhoStep, AskWhoAsync, ReadWhoAsync));
        AddStep(new(ReasonStep, AskReasonAsync, ReadReasonAsync, TakesAnyText: true));
        AddStep(new(ConfirmStep, AskConfirmAsync, ReadConfirmAsync));
    }

    public override Access Access => Access.Committee;

    protected override Task<Move<ModerationState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var state = (ModerationState)options!;
        var isLong = state.Reason?.Length > Conduct.MaxReason;
        if (isLong)
            turn.Say("moderation.reasonTooLong", Conduct.MaxReason);
        return Task.FromResult<Move<ModerationState>>(Next(isLong ? state with { Reason = null } : state));
    }

    protected override Move<ModerationState>.To? Restore(ModerationState kept) =>
        kept is { Member: null, Question: null, Report: null, Candidates.Count: 0 } ? null : Next(kept);

    private static Move<ModerationState>.To Next(ModerationState state) => new(
        state is { IsAboutMember: true, Member: null } ? WhoStep : state.Reason is null ? ReasonStep : ConfirmStep, state);

    private async Task AskWhoAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken) =>
        turn.Show("committee/person", await _cards.WhoAsync(turn.Texts, state, cancellationToken));

    private async Task<Move<ModerationState>> ReadWhoAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return command.Get("choice") is { } id && state.Candidates.Contains(id) ? Next(state with { Member = id }) : new Move<ModerationState>.Stay(state);
        if (turn.Texts.Matches("turn.noWords", turn.Text))
            return Cancelled(turn);
        if (await _cards.MeantAsync(state, turn.Text, cancellationToken) is { } meant)
            return Next(state with { Member = meant });
        if (turn.Understood?.Intent is not null)
            return new Move<ModerationState>.NotAnAnswer();
        turn.Say("moderation.whichTyped");
        return new Move<ModerationState>.Stay(state);
    }

    private static Task AskReasonAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        turn.Say(state.Act switch
        {
            ModerationAct.Restore or ModerationAct.Reinstate => "moderation.reasonToEnd",
            ModerationAct.Dismiss => "moderation.reasonToDismiss",
            _ => "moderation.reasonPrompt",
        });
        return Task.CompletedTask;
    }

    private static Task<Move<ModerationState>> ReadReasonAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        var reason = turn.Text.Trim();
        if (reason.Length is > 0 and <= Conduct.MaxReason && reason.Any(char.IsLetterOrDigit))
            return Task.FromResult<Move<ModerationState>>(Next(state with { Reason = reason }));
        turn.Say("moderation.reasonTooLong", Conduct.MaxReason);
        return Task.FromResult<Move<ModerationState>>(new Move<ModerationState>.Stay(state));
    }

    private async Task AskConfirmAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken) =>
        turn.Show("committee/confirm", await _cards.ConfirmAsync(turn.Texts, state, cancellationToken));

    private async Task<Move<ModerationState>> ReadConfirmAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        var choice = turn.Input is Input.Command command ? command.Get("choice") : turn.Texts.Matches("turn.yesWords", turn.Text) ? "yes" : turn.Texts.Matches("turn.noWords", turn.Text) ? "no" : null;
        switch (choice)
        {
            case "yes":
                await _acts.DoAsync(turn, state, cancellationToken);
                return new Move<ModerationState>.End();
            case "no":
                return Cancelled(turn);
            case null when turn.Input is Input.Text && turn.Understood?.Intent is not null:
                return new Move<ModerationState>.NotAnAnswer();
            default:
                turn.Say("moderation.confirmTyped");
                return new Move<ModerationState>.Stay(state);
        }
    }

    private static Move<ModerationState>.End Cancelled(BotTurn turn)
    {
        turn.Note(turn.Texts["turn.cancelled"]);
        return new Move<ModerationState>.End();
    }
}
