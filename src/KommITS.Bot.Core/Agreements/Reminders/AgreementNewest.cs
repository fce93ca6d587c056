using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>Finds the notice that somebody means by an agreement's number: the newest reminder or review of it that they have got.</summary>
public sealed class AgreementNewest(AgreementArchive archive, SentLogs logs, DeliveryBook deliveries)
{
    public async Task<string?> FindAsync(int number, string member, CancellationToken cancellationToken)
    {
        if (await archive.FindByNumberAsync(number, cancellationToken) is not { } agreement)
            return null;
        foreach (var (key, _) in (await logs.OfAsync(AgreementArchive.LogOf(agreement.Id), cancellationToken)).Sent.OrderByDescending(sent => sent.Value))
        {
            var notice = AgreementNotices.ReminderId(agreement.Id, key);
            if (await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member), cancellationToken) is { Content.State: DeliveryState.Sent })
                return notice;
        }

        return null;
    }
}
