using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members.Municipalities;

/// <summary>"Radera kommunen Lekeberg": proposed to the rest of the committee, with what it comes to.</summary>
internal sealed class DeleteMunicipality(Proposals proposals, PlaceSaid places, SystemRegister register, MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var figures = new Dictionary<string, int>
        {
            ["systems"] = (await register.PortfolioOfAsync(municipality.Code, cancellationToken)).Usages.Count,
            ["people"] = await members.ActiveAsync(cancellationToken).CountAsync(member => member.Municipality == municipality.Code, cancellationToken),
        };
        await proposals.ProposeAsync(turn, DecisionKind.DeleteMunicipality, municipality.Code, figures, cancellationToken);
    }
}
