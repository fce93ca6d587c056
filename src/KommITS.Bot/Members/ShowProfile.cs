using KommITS.Bot.Core.Register;
using KommITS.Bot.Members.Cards;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

internal sealed class ShowProfile(ReferenceData reference) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        turn.Show("members/profile", ProfileCard.Of(turn.Texts, turn.Member, reference.FindMunicipality(turn.Member.Municipality)));
        return Task.CompletedTask;
    }
}
