using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Committee;

/// <summary>"Publicera konferens 3": members see it, and are told when registration opens.</summary>
internal sealed class PublishConference(ConferenceTarget target, ConferenceService service, ConferenceReview review) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var result = await service.PublishAsync(conference.Id, turn.Member, cancellationToken);
        if (result.Outcome != ConferenceOutcome.Done)
        {
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
            return;
        }

        turn.Say("conferences.published", ConferenceWords.Name(turn.Texts, conference));
        await review.ReplaceAsync(turn, result.Conference!, cancellationToken);
    }
}

/// <summary>"Ta bort konferens 3": a draft.</summary>
internal sealed class DeleteConference(ConferenceTarget target, ConferenceService service) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var result = await service.DeleteAsync(conference.Id, turn.Member, cancellationToken);
        if (result.Outcome == ConferenceOutcome.Done)
            turn.Note(turn.Texts.Format("conferences.deletedTitle", conference.Number));
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Ställ in konferens 3: skälet": asked about first, since everybody concerned is told.</summary>
internal sealed class CancelConference(ConferenceTarget target, ConferenceService service, ConferenceReview review) : CommitteeHandler(target)
{
    private const int MaxReason = 500;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (conference.IsPublished && !IsSure(turn))
        {
            turn.Replace("conferences-committee/confirm", CardOf(turn, conference));
            return;
        }

        var reason = turn.Input is Input.Command command ? command.Get("reason") ?? "" : ConferenceTarget.AfterNumber(turn.Text);
        var result = await service.CancelAsync(conference.Id, reason[..Math.Min(reason.Length, MaxReason)], turn.Member, cancellationToken);
        if (result.Outcome != ConferenceOutcome.Done)
        {
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
            return;
        }

        turn.Say("conferences.cancelled", ConferenceWords.Name(turn.Texts, conference));
        await review.ReplaceAsync(turn, result.Conference!, cancellationToken);
    }

    private static object CardOf(BotTurn turn, Conference conference)
    {
        var title = turn.Texts.Format("conferences.cancelTitle", conference.Number, ConferenceWords.Name(turn.Texts, conference));
        return new
        {
            Fallback = title,
            conference.Id,
            Title = title,
            Body = turn.Texts["conferences.cancelBody"],
            Reason = turn.Input is Input.Text ? ConferenceTarget.AfterNumber(turn.Text) : "",
            Typed = turn.Texts.Format("conferences.cancelTyped", conference.Number),
        };
    }

    private static bool IsSure(BotTurn turn) => turn.Input is Input.Command command
        ? command.Get("sure") == "yes"
        : turn.Texts.After("turn.yesWords", turn.Text) is not null;
}
