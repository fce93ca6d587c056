using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members.Municipalities;

/// <summary>"Lekeberg är medlem".</summary>
internal sealed class MakeMember(MunicipalityService service, PlaceSaid places) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var (outcome, people) = await service.StandAsync(turn.Member, municipality.Code, Standing.Member, cancellationToken);
        var name = turn.Texts.Municipality(municipality);
        if (outcome == MunicipalityOutcome.Done)
            turn.Note(turn.Texts.Format("municipalities.isMember", name), people == 0 ? null : turn.Texts.Format("municipalities.peopleBack", turn.Texts.Count("questions.people", people)));
        else
            turn.Say(outcome == MunicipalityOutcome.NotCommittee ? "turn.committeeOnly" : "municipalities.isMemberAlready", name);
    }
}

/// <summary>"Lekeberg är inte längre medlem".</summary>
internal sealed class EndMember(MunicipalityService service, PlaceSaid places) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var (outcome, people) = await service.StandAsync(turn.Member, municipality.Code, Standing.Lapsed, cancellationToken);
        var name = turn.Texts.Municipality(municipality);
        if (outcome == MunicipalityOutcome.Done)
            turn.Note(turn.Texts.Format("municipalities.isLapsed", name), turn.Texts.Format("municipalities.peopleLapsed", turn.Texts.Count("questions.people", people)));
        else
            turn.Say(outcome == MunicipalityOutcome.NotCommittee ? "turn.committeeOnly" : "municipalities.isNoMember", name);
    }
}
