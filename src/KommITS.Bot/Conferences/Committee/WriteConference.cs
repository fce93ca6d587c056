using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Committee;

/// <summary>"Ny konferens", "nytt årsmöte".</summary>
internal sealed class WriteConference : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var isMeeting = turn.Input is Input.Text && ConferenceNames.Plain(turn.Text) is var said
            && (said.Contains("arsmote", StringComparison.Ordinal) || said.Contains("annual meeting", StringComparison.Ordinal));
        return turn.BeginAsync(ConferenceDialog.Name, new ConferenceState { Details = new ConferenceDetails { IsAnnualMeeting = isMeeting } }, cancellationToken);
    }
}

/// <summary>"Ändra konferens 3".</summary>
internal sealed class EditConference(ConferenceTarget target) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (conference.Status == ConferenceStatus.Cancelled)
            turn.Say("conferences.outcomeWrongState");
        else
            await turn.BeginAsync(
                ConferenceDialog.Name,
                new ConferenceState { Conference = conference.Id, Number = conference.Number, Details = conference.Details, Seen = conference.Details },
                cancellationToken);
    }
}

/// <summary>"Kopiera konferens 3": last year's as a draft for this year.</summary>
internal sealed class CopyConference(ConferenceTarget target, ConferenceService service, ConferenceReview review) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var result = await service.CopyAsync(conference.Id, RequestId.Of(turn.Member.Id, turn.Id), turn.Member, cancellationToken);
        if (result is { Outcome: ConferenceOutcome.Done, Conference: { } copy })
            await review.ShowAsync(turn, copy, cancellationToken);
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
    }
}
