using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Privacy.Forgetting;

/// <summary>"Glöm mig": says what goes and what stays, and does it only on the button of this very run, or on the whole sentence.</summary>
internal sealed class ForgetDialog : StepDialog<ForgetState>
{
    public const string Name = "privacy.forgetting";
    private const string Confirm = "confirm";

    private readonly ForgetOrders _orders;
    private readonly ReferenceData _reference;

    public ForgetDialog(ForgetOrders orders, ReferenceData reference)
        : base(Name)
    {
        (_orders, _reference) = (orders, reference);
        AddStep(new(Confirm, AskAsync, ReadAsync));
    }

    public override Access Access => Access.Anyone;

    protected override async Task<Move<ForgetState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        if (!await _orders.IsLastOfCommitteeAsync(turn.Member, await _orders.FindAsync(turn.Member.Id, cancellationToken), cancellationToken))
            return new Move<ForgetState>.To(Confirm, new ForgetState());
        turn.Note(turn.Texts["privacy.forgetTitle"], turn.Texts["privacy.forgetLast"]);
        return new Move<ForgetState>.End();
    }

    private Task AskAsync(BotTurn turn, ForgetState state, CancellationToken cancellationToken)
    {
        var home = _reference.FindMunicipality(turn.Member.Municipality) is { } municipality ? turn.Texts.Municipality(municipality) : turn.Texts["privacy.forgetSomewhere"];
        var stays = turn.Texts.Format("privacy.forgetStays", home);
        if (turn.Member.Status == MemberStatus.Suspended)
            stays = $"{stays} {turn.Texts["privacy.forgetStaysSuspended"]}";
        turn.Show("privacy/forget", new { Fallback = turn.Texts["privacy.forgetTitle"], Stays = stays, state.Token });
        return Task.CompletedTask;
    }

    private async Task<Move<ForgetState>> ReadAsync(BotTurn turn, ForgetState state, CancellationToken cancellationToken)
    {
        switch (turn.Input)
        {
            case Input.Command command when command.Get("choice") == "forget":
            case Input.Text said when turn.Texts.Matches("privacy.forgetYesWords", said.Value):
                return await ForgetAsync(turn, cancellationToken);
            case Input.Command:
            case Input.Text text when turn.Texts.Matches("turn.noWords", text.Value) || turn.Understood?.Intent == Intents.Cancel:
                turn.Note(turn.Texts["privacy.forgetKeptTitle"], turn.Texts["privacy.forgetKeptBody"]);
                return new Move<ForgetState>.End();
            case Input.Text when turn.Understood?.Intent == Intents.PrivacyForget:
                return new Move<ForgetState>.To(Confirm, state);
            case Input.Text text when turn.Understood?.Intent is not null && !turn.Texts.Matches("turn.yesWords", text.Value):
                return new Move<ForgetState>.NotAnAnswer();
            default:
                turn.Say("privacy.forgetSayWhole");
                return new Move<ForgetState>.Stay(state);
        }
    }

    private async Task<Move<ForgetState>> ForgetAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await _orders.GiveAsync(turn.Member, ForgetReason.Asked, cancellationToken) is { } order)
            turn.Note(turn.Texts["privacy.forgetOrderedTitle"], turn.Texts.Format("privacy.forgetOrderedBody", order.Code));
        else
            turn.Note(turn.Texts["privacy.forgetTitle"], turn.Texts["privacy.forgetLast"]);
        return new Move<ForgetState>.End();
    }
}

internal sealed record ForgetState : StepState;

internal sealed class ForgetMe : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) => turn.BeginAsync(ForgetDialog.Name, null, cancellationToken);
}
