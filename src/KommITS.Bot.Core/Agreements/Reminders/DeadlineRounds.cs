using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>Publishes the reminders whose time has come, to those whom they are for at that moment. Any instance may, also at once; each goes out once.</summary>
public sealed class DeadlineRounds(Concerned concerned, SentLogs logs, NoticeService notices, TimeProvider time)
{
    public async Task SendDueAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var due = DeadlinePlan.Of(agreement).Where(planned => planned.IsDue(now)).ToList();
        if (due.Count == 0)
            return;
        var log = await logs.OfAsync(AgreementArchive.LogOf(agreement.Id), cancellationToken);
        foreach (var planned in due.Where(planned => !log.Has(planned.Key)))
        {
            await notices.PublishAsync(AgreementNotices.Reminder(agreement, planned), await concerned.ForReminderAsync(agreement, planned.At, cancellationToken), cancellationToken);
            await logs.NoteAsync(AgreementArchive.LogOf(agreement.Id), planned.Key, now, cancellationToken);
        }
    }

    /// <summary>What has gone out shows the days as they are now.</summary>
    public Task ReviseSentAsync(string agreement, CancellationToken cancellationToken) => ForSentAsync(agreement, notices.ReviseAsync, cancellationToken);

    /// <summary>Nobody gets a reminder any more, and those that went out are taken back.</summary>
    public Task RecallSentAsync(string agreement, CancellationToken cancellationToken) => ForSentAsync(agreement, notices.RecallAsync, cancellationToken);

    private async Task ForSentAsync(string agreement, Func<string, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        foreach (var key in (await logs.OfAsync(AgreementArchive.LogOf(agreement), cancellationToken)).Sent.Keys.Where(key => DeadlinePlan.DeadlineOf(key) is not null))
            await act(AgreementNotices.ReminderId(agreement, key), cancellationToken);
    }
}
