using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Ja, jag tar platsen på konferens 3".</summary>
internal sealed class AcceptSeat(ConferenceTarget target, RegistrationService service, ConferenceReview review) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var result = await service.AcceptAsync(conference.Id, turn.Member, cancellationToken);
        if (result.Outcome is not (RegistrationOutcome.Done or RegistrationOutcome.AlreadyDone))
        {
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
            return;
        }

        turn.Say("conferences.nowIn", ConferenceWords.Name(turn.Texts, conference), ConferenceWords.Place(turn.Texts, conference, result.Roster, turn.Member.Id));
        await review.ReplaceAsync(turn, conference, cancellationToken);
    }
}

/// <summary>"Avstå platsen på konferens 3": it goes to the next in line. Who has a seat already cancels that in its own words.</summary>
internal sealed class DeclineSeat(ConferenceTarget target, RegistrationService service, RosterBook rosters) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if ((await rosters.OfAsync(conference.Id, cancellationToken)).Find(turn.Member.Id) is not { State: RegistrationState.Offered })
        {
            turn.Say("conferences.noOffer");
            return;
        }

        await service.LeaveAsync(conference.Id, turn.Member, cancellationToken);
        turn.Note(turn.Texts["conferences.declinedTitle"], turn.Texts.Format("conferences.declinedBody", ConferenceWords.Name(turn.Texts, conference)));
    }
}
