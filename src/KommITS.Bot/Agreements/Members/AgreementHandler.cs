using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Members;

/// <summary>Something that a member does with one agreement that members can see.</summary>
internal abstract class AgreementHandler(AgreementTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { IsOut: true } agreement)
            await ActAsync(turn, agreement, cancellationToken);
        else
            turn.Say("agreements.notFound");
    }

    protected abstract Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken);
}
