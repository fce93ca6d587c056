using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Reminders.Snoozing;

/// <summary>The reminders of conferences, as who wants to put one off sees them.</summary>
internal sealed class ConferenceReminders(ConferenceArchive archive, DeliveryBook deliveries, TimeProvider time)
{
    /// <summary>The newest reminder that the member has got of the conference with the number, or of any that is coming.</summary>
    public async Task<string?> NewestAsync(string member, int? number, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var due =
            from conference in await archive.AllAsync(cancellationToken)
            where conference.IsPublished && (number is null || conference.Number == number)
            from planned in ReminderPlan.Of(conference)
            where planned.At <= now && now < planned.UsefulUntil(conference.Details)
            orderby planned.At descending
            select ConferenceNotices.ReminderId(conference.Id, planned.Key);
        foreach (var notice in due)
            if (await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member), cancellationToken) is { Content.State: DeliveryState.Sent or DeliveryState.Sending })
                return notice;
        return null;
    }

    /// <summary>Of which conference the member's notice reminds, and until when that is of use; null when it reminds of none.</summary>
    public async Task<(Conference Conference, Instant UsefulUntil)?> FindAsync(string member, string notice, CancellationToken cancellationToken) =>
        await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member), cancellationToken) is { Content.Notice: { Kind: ConferenceNotices.ReminderKind } told }
        && await archive.FindAsync(told.Subject, cancellationToken) is { } conference
            ? (conference, ReminderPlan.Of(conference).FirstOrDefault(planned => planned.Key == told.Detail)?.UsefulUntil(conference.Details) ?? Instant.MinValue)
            : null;
}
