using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Members;

/// <summary>Something that a member does with one agreement that members can see.</summary>
internal abstract class AgreementHandler(AgreementTarget target) : TargetHandler<Agreement>(target, "agreements.notFound")
{
    protected override async Task<Agreement?> FindAsync(BotTurn turn, CancellationToken cancellationToken) =>
        await base.FindAsync(turn, cancellationToken) is { IsOut: true } agreement ? agreement : null;
}
