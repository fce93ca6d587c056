using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Avtal 3". A draft only to the committee.</summary>
internal sealed class ShowAgreement(AgreementTarget target, AgreementReview review) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } agreement)
            await review.ShowAsync(turn, agreement, cancellationToken);
        else
            turn.Say("agreements.notFound");
    }
}
