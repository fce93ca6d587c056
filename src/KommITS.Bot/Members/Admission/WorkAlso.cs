using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members.Admission;

/// <summary>"Jag arbetar också för Habo".</summary>
internal sealed class WorkAlso(AlsoService service, PlaceSaid places) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn, Speech.Place(turn.Text)) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var outcome = await service.JoinAsync(turn.Member, municipality.Code, cancellationToken);
        turn.Say(
            outcome switch
            {
                AlsoOutcome.Done => "admission.alsoDone",
                AlsoOutcome.Waiting => "admission.alsoWaiting",
                AlsoOutcome.AlreadyDone => "admission.alsoAlready",
                _ => "members.stillPending",
            },
            turn.Texts.Municipality(municipality));
    }
}

/// <summary>"Jag arbetar inte längre för Habo": one of the further ones; the own municipality is changed.</summary>
internal sealed class WorkNoMore(AlsoService service, PlaceSaid places, MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn, Speech.Place(turn.Text)) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var isLeft = await service.LeaveAsync(turn.Member, municipality.Code, cancellationToken);
        var key = isLeft ? "admission.alsoLeft" : turn.Member.Municipality == municipality.Code ? "admission.alsoHome" : "admission.alsoNever";
        turn.Become(await members.FindAsync(turn.Member.Id, cancellationToken) ?? turn.Member);
        turn.Say(key, turn.Texts.Municipality(municipality));
    }
}
