using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Upkeep.Handlers;

/// <summary>"Ja, presentera mig", also typed: then of the newest offer.</summary>
internal sealed class AcceptIntroduction(RadarService radar) : AnswerIntroduction(radar)
{
    protected override bool Accepts => true;
}

/// <summary>"Nej tack".</summary>
internal sealed class DeclineIntroduction(RadarService radar) : AnswerIntroduction(radar)
{
    protected override bool Accepts => false;
}

internal abstract class AnswerIntroduction(RadarService radar) : IHandler
{
    protected abstract bool Accepts { get; }

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var (kind, round) = await MeantAsync(turn, cancellationToken);
        var outcome = kind is null || round is null
            ? RadarOutcome.NotAllowed
            : await radar.AnswerAsync(turn.Member, kind, round, Accepts, cancellationToken);
        if (outcome == RadarOutcome.NotAllowed)
            turn.Say("upkeep.noOffer");
        else
            turn.NoteTitled(KeyOf(outcome));
    }

    private async Task<(string? Kind, string? Round)> MeantAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return (command.Get("kind"), command.Get("round"));
        var newest = await radar.NewestOfAsync(turn.Member, cancellationToken);
        return (newest?.Kind, newest?.Id);
    }

    private string KeyOf(RadarOutcome outcome) => outcome switch
    {
        RadarOutcome.Waiting => "upkeep.introWaitingTitle",
        RadarOutcome.Declined => "upkeep.introDeclinedTitle",
        _ => Accepts ? "upkeep.introComingTitle" : "upkeep.introDoneTitle",
    };
}
