using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Följ avtal 3": reminded of its days, and told of changes.</summary>
internal sealed class FollowAgreement(AgreementTarget target, InterestBook interests, AgreementReview review, TimeProvider time) : AgreementHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        if (!agreement.IsPublished || agreement.HasEnded(time.GetCurrentInstant()))
        {
            turn.Say("agreements.followOver");
            return;
        }

        await interests.FollowAsync(turn.Member, agreement, cancellationToken);
        await interests.LookedAsync(turn.Member, agreement, cancellationToken);
        turn.Say("agreements.followed", AgreementWords.Name(turn.Texts, agreement), agreement.Number);
        await review.ReplaceAsync(turn, agreement, cancellationToken);
    }
}

/// <summary>"Sluta följa avtal 3": no more of it, also for who only runs what it covers.</summary>
internal sealed class UnfollowAgreement(AgreementTarget target, InterestBook interests) : AgreementHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        await interests.UnfollowAsync(turn.Member, agreement, cancellationToken);
        turn.Note(turn.Texts.Format("agreements.unfollowedTitle", AgreementWords.Name(turn.Texts, agreement)), turn.Texts.Format("agreements.unfollowedBody", agreement.Number));
    }
}
