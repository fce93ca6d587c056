using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Intresserad av konferens 3": reminded before registration closes. "Inte intresserad" ends that.</summary>
internal sealed class ShowInterest(ConferenceTarget target, RegistrationService service, ConferenceReview review) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var isInterested = turn.Input is Input.Command command ? command.Get("interest") != "no" : !HasNot(ConferenceNames.Plain(turn.Text));
        var result = await service.ShowInterestAsync(conference.Id, turn.Member, isInterested, cancellationToken);
        if (result.Outcome != RegistrationOutcome.Done)
        {
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
            return;
        }

        turn.Say(isInterested ? "conferences.nowInterested" : "conferences.notInterested", ConferenceWords.Name(turn.Texts, conference));
        await review.ReplaceAsync(turn, conference, cancellationToken);
    }

    private static bool HasNot(string said) => said.Split(' ').Any(word => word is "inte" or "not" or "ej");
}

/// <summary>"Visa mig på konferens 3", "dölj mig på konferens 3": whether others see that one is coming.</summary>
internal sealed class ShowMe(ConferenceTarget target, RegistrationService service) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var isVisible = turn.Input is Input.Command command
            ? command.Get("visible") == "yes"
            : !ConferenceNames.Plain(turn.Text).Split(' ').Any(word => word is "dolj" or "gom" or "hide");
        var result = await service.WishAsync(conference.Id, turn.Member, new RegistrationWishes(IsVisible: isVisible), cancellationToken);
        if (result.Outcome == RegistrationOutcome.Done)
            turn.Note(turn.Texts[isVisible ? "conferences.visibleTitle" : "conferences.hiddenTitle"], turn.Texts.Format("conferences.visibleTyped", conference.Number));
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Passpåminnelser på konferens 3", "slå av passpåminnelser på konferens 3".</summary>
internal sealed class SwitchSessions(ConferenceTarget target, RegistrationService service) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var wants = turn.Input is Input.Command command ? command.Get("sessions") != "no" : !turn.Text.Split(' ').Any(word => word.ToLowerInvariant() is "av" or "off");
        var result = await service.WishAsync(conference.Id, turn.Member, new RegistrationWishes(WantsSessions: wants), cancellationToken);
        if (result.Outcome == RegistrationOutcome.Done)
            turn.Note(turn.Texts[wants ? "conferences.sessionsOnTitle" : "conferences.sessionsOffTitle"], turn.Texts.Format("conferences.sessionsTyped", conference.Number));
        else
            turn.Say(ConferenceOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Kost konferens 3: vegetariskt". Without words, what was said is deleted.</summary>
internal sealed class SayDiet(ConferenceTarget target, DietBook diets, RosterBook rosters) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var diet = ConferenceTarget.AfterNumber(turn.Text);
        if (!conference.Details.AsksDiet)
            turn.Say("conferences.dietNotAsked");
        else if (await diets.SayAsync(conference, await rosters.OfAsync(conference.Id, cancellationToken), turn.Member, diet, cancellationToken))
            turn.Say(diet.Length > 0 ? "conferences.dietNoted" : "conferences.dietForgotten");
        else
            turn.Say("conferences.notRegistered");
    }
}
