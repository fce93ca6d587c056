using KommITS.Bot.Agreements.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements;

/// <summary>Shows an agreement to one person, with what it is to them and what they may do.</summary>
internal sealed class AgreementReview(InterestBook interests, Concerned concerned, AgreementWords words, MemberDirectory members, TimeProvider time)
{
    /// <summary>From then on the person has seen this version, unless it was changed since they looked: what is new is told when they ask for it.</summary>
    public async Task ShowAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        turn.Show("agreements/agreement", await OfAsync(turn, agreement, cancellationToken));
        if (agreement.IsOut && (await interests.OfAsync(turn.Member.Id, agreement.Id, cancellationToken)).SeenVersion == 0)
            await interests.LookedAsync(turn.Member, agreement, cancellationToken);
    }

    /// <summary>In the place of the card whose button was pressed.</summary>
    public async Task ReplaceAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken) =>
        turn.Replace("agreements/agreement", await OfAsync(turn, agreement, cancellationToken));

    private async Task<AgreementCard> OfAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var interest = await interests.OfAsync(turn.Member.Id, agreement.Id, cancellationToken);
        var people = await members.FindManyAsync(new[] { agreement.Terms.Owner, agreement.VerifiedBy }.OfType<string>(), cancellationToken);
        return AgreementCard.Of(new AgreementView(
            turn.Texts,
            words,
            agreement,
            interest,
            await concerned.RunningAsync(agreement, turn.Member, cancellationToken),
            people,
            AgreementMoves.MayWrite(turn.Member),
            time.GetCurrentInstant()));
    }
}
