using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Avboka konferens 3", and "avanmäl mig från höstkonferensen": the seat goes to the next in line, and the diet is forgotten.</summary>
internal sealed class LeaveConference(ConferenceTarget target, RegistrationService service, DietBook diets, ConferenceReview review) : ConferenceHandler(target)
{
    private static readonly string[] PlaceWords =
        ["avanmal", "avboka", "anmalan", "registration", "unregister", "konferens", "conference", "konfen", "digitaliseringsdagarna", "arsmote", "annual meeting", "my seat", "my spot", "min plats"];

    /// <summary>Whether a wish to cancel something is about a place at a conference.</summary>
    public static bool IsMeant(string text) => Array.Exists(PlaceWords, word => ConferenceNames.Plain(text).Contains(word, StringComparison.Ordinal));

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var result = await service.LeaveAsync(conference.Id, turn.Member, cancellationToken);
        if (result.Outcome is not (RegistrationOutcome.Done or RegistrationOutcome.AlreadyDone))
        {
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
            return;
        }

        await diets.ForgetAsync(conference.Id, turn.Member.Id, cancellationToken);
        turn.Say("conferences.nowOut", ConferenceWords.Name(turn.Texts, conference));
        await review.ReplaceAsync(turn, conference, cancellationToken);
    }
}
