using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Members.Cards;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

internal sealed class ShowProfile(ReferenceData reference, AlsoService also) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var waits = await also.WaitsForAsync(turn.Member, cancellationToken);
        var others = turn.Member.AlsoIn.Select(code => Name(turn, code)).Concat(waits.Select(code => turn.Texts.Format("members.waitsFor", Name(turn, code))));
        turn.Show("members/profile", ProfileCard.Of(turn.Texts, turn.Member, reference.FindMunicipality(turn.Member.Municipality), [.. others], code => Name(turn, code)));
    }

    private string Name(BotTurn turn, string code) => reference.FindMunicipality(code) is { } municipality ? turn.Texts.Municipality(municipality) : code;
}
