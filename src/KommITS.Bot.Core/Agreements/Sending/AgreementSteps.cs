using KommITS.Bot.Core.Agreements.Reminders;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements.Sending;

/// <summary>Everything that the clock does with one agreement. Each step may be done again, by any instance.</summary>
public sealed class AgreementSteps(AgreementTelling telling, DeadlineRounds deadlines, ReviewRounds reviews, AgreementArchive archive, TimeProvider time)
{
    public async Task DoAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        agreement = await telling.DoAsync(agreement, cancellationToken);
        await deadlines.SendDueAsync(agreement, cancellationToken);
        await reviews.AskDueAsync(agreement, cancellationToken);
        if (IsOver(agreement))
            await archive.ChangeAsync(agreement.Id, Agreement? (stored) => IsOver(stored) && !stored.IsClosed ? stored with { IsClosed = true } : null, cancellationToken);
    }

    private bool IsOver(Agreement agreement) =>
        agreement.Duties == AgreementDuties.None && (agreement.Status == AgreementStatus.Withdrawn || agreement.HasEnded(time.GetCurrentInstant()));
}
