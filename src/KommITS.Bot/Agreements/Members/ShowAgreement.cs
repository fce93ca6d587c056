using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Avtal 3". A draft only to the committee.</summary>
internal sealed class ShowAgreement(AgreementTarget target, AgreementReview review) : TargetHandler<Agreement>(target, "agreements.notFound")
{
    protected override Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken) => review.ShowAsync(turn, agreement, cancellationToken);
}
