using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Agreements.Sending;

/// <summary>Tells those concerned of a new agreement, of a change and of a withdrawal, once each.</summary>
public sealed class AgreementTelling(AgreementArchive archive, Concerned concerned, DeadlineRounds reminders, NoticeService notices)
{
    /// <returns>The agreement as it is afterwards.</returns>
    public async Task<Agreement> DoAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        if (agreement.Duties.HasFlag(AgreementDuties.TellNew))
            agreement = await TellNewAsync(agreement, cancellationToken);
        if (agreement.Duties.HasFlag(AgreementDuties.TellChange))
            agreement = await TellChangeAsync(agreement, cancellationToken);
        return agreement.Duties.HasFlag(AgreementDuties.TellWithdrawn) ? await TellWithdrawnAsync(agreement, cancellationToken) : agreement;
    }

    private async Task<Agreement> TellNewAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        await notices.PublishAsync(AgreementNotices.New(agreement.Id), await concerned.OfKindAsync(agreement, cancellationToken), cancellationToken);
        return await CrossOutAsync(agreement, AgreementDuties.TellNew, cancellationToken);
    }

    private async Task<Agreement> TellChangeAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        agreement = await archive.ChangeAsync(agreement.Id, Agreement? (stored) => stored.BeginTelling(), cancellationToken) ?? agreement;
        if (!agreement.Duties.HasFlag(AgreementDuties.TellChange))
            return agreement;
        await reminders.ReviseSentAsync(agreement.Id, cancellationToken);
        await notices.PublishAsync(AgreementNotices.Changed(agreement), await concerned.FollowersAsync(agreement, cancellationToken), cancellationToken);
        return await CrossOutAsync(agreement, AgreementDuties.TellChange, cancellationToken);
    }

    private async Task<Agreement> TellWithdrawnAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        await reminders.RecallSentAsync(agreement.Id, cancellationToken);
        await notices.PublishAsync(AgreementNotices.Withdrawn(agreement.Id), await concerned.FollowersAsync(agreement, cancellationToken), cancellationToken);
        return await CrossOutAsync(agreement, AgreementDuties.TellWithdrawn, cancellationToken);
    }

    private async Task<Agreement> CrossOutAsync(Agreement agreement, AgreementDuties duty, CancellationToken cancellationToken) =>
        await archive.ChangeAsync(agreement.Id, Agreement? (stored) => stored.Fulfil(duty), cancellationToken) ?? agreement;
}
