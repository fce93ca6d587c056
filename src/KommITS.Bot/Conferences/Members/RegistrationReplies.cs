using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>Says what a registration came to, and shows the conference with one's new place.</summary>
internal sealed class RegistrationReplies(DietBook diets, ConferenceReview review)
{
    public async Task RegisteredAsync(BotTurn turn, Conference conference, RosterResult result, string diet, CancellationToken cancellationToken)
    {
        if (diet.Length > 0)
            await diets.SayAsync(conference, result.Roster, turn.Member, diet, cancellationToken);
        if (result.Outcome == RegistrationOutcome.Waiting)
            turn.Say("conferences.nowWaiting", ConferenceWords.Name(turn.Texts, conference), result.Roster.PlaceInLine(turn.Member.Id));
        else
            turn.Say(
                result.Outcome == RegistrationOutcome.Done ? "conferences.nowIn" : "conferences.alreadyIn",
                ConferenceWords.Name(turn.Texts, conference),
                ConferenceWords.Place(turn.Texts, conference, result.Roster, turn.Member.Id));
        await review.ReplaceAsync(turn, conference, cancellationToken);
    }
}
