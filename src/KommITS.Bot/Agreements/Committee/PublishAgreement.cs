using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements.Committee;

/// <summary>"Publicera avtal 3": members see it, and those who run something of its kind are told.</summary>
internal sealed class PublishAgreement(AgreementTarget target, AgreementService service, AgreementReview review, TimeProvider time) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var result = await service.PublishAsync(agreement.Id, turn.Member, cancellationToken);
        if (result.Outcome != AgreementOutcome.Done)
        {
            turn.Say(AgreementOutcomes.KeyOf(result.Outcome));
            foreach (var fault in result.Outcome == AgreementOutcome.Incomplete ? AgreementFaults.ToPublish(agreement.Terms, time.GetCurrentInstant()) : [])
                turn.Send(Message.OfText(AgreementOutcomes.Fault(turn.Texts, fault)));
            return;
        }

        turn.Say("agreements.published", AgreementWords.Name(turn.Texts, agreement));
        await review.ReplaceAsync(turn, result.Agreement!, cancellationToken);
    }
}

/// <summary>"Ta bort avtal 3": a draft.</summary>
internal sealed class DeleteAgreement(AgreementTarget target, AgreementService service) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var result = await service.DeleteAsync(agreement.Id, turn.Member, cancellationToken);
        if (result.Outcome == AgreementOutcome.Done)
            turn.Note(turn.Texts.Format("agreements.deletedTitle", agreement.Number));
        else
            turn.Say(AgreementOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Avtal 3 stämmer": somebody of the committee has looked at it, and it is right.</summary>
internal sealed class VerifyAgreement(AgreementTarget target, AgreementService service) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var result = await service.VerifyAsync(agreement.Id, turn.Member, cancellationToken);
        if (result is { Outcome: AgreementOutcome.Done or AgreementOutcome.AlreadyDone, Agreement.NextReview: { } next })
            turn.Note(turn.Texts.Format("agreements.verifiedTitle", AgreementWords.Name(turn.Texts, agreement)), turn.Texts.Format("agreements.verifiedBody", turn.Texts.Day(next)));
        else
            turn.Say(AgreementOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Dra tillbaka avtal 3: skälet": asked about first, since its followers are told.</summary>
internal sealed class WithdrawAgreement(AgreementTarget target, AgreementService service, AgreementReview review) : CommitteeHandler(target)
{
    private const int MaxReason = 500;

    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        if (agreement.IsPublished && !IsSure(turn))
        {
            turn.Replace("agreements-committee/confirm", CardOf(turn, agreement));
            return;
        }

        var reason = turn.Input is Input.Command command ? command.Get("reason") ?? "" : AgreementTarget.AfterNumber(turn.Text);
        var result = await service.WithdrawAsync(agreement.Id, reason[..Math.Min(reason.Length, MaxReason)], turn.Member, cancellationToken);
        if (result.Outcome != AgreementOutcome.Done)
        {
            turn.Say(AgreementOutcomes.KeyOf(result.Outcome));
            return;
        }

        turn.Say("agreements.withdrawn", AgreementWords.Name(turn.Texts, agreement));
        await review.ReplaceAsync(turn, result.Agreement!, cancellationToken);
    }

    private static object CardOf(BotTurn turn, Agreement agreement)
    {
        var title = turn.Texts.Format("agreements.withdrawTitle", agreement.Number, AgreementWords.Name(turn.Texts, agreement));
        return new
        {
            Fallback = title,
            agreement.Id,
            Title = title,
            Body = turn.Texts["agreements.withdrawBody"],
            Reason = turn.Input is Input.Text ? AgreementTarget.AfterNumber(turn.Text) : "",
            Typed = turn.Texts.Format("agreements.withdrawTyped", agreement.Number),
        };
    }

    private static bool IsSure(BotTurn turn) => turn.Input is Input.Command command
        ? command.Get("sure") == "yes"
        : turn.Texts.After("turn.yesWords", turn.Text) is not null;
}
