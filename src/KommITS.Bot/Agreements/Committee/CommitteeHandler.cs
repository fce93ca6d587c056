using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Committee;

/// <summary>Something that only the committee does with one agreement. Who it is is looked up by the router, and once more by the agreement itself.</summary>
internal abstract class CommitteeHandler(AgreementTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } agreement)
            await ActAsync(turn, agreement, cancellationToken);
        else
            turn.Say("agreements.notFound");
    }

    protected abstract Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken);
}
