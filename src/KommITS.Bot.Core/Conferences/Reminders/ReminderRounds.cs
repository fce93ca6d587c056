using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Reminders;

/// <summary>Publishes the reminders whose time has come, to those whom they are for at that moment. Any instance may, also at once; each goes out once.</summary>
public sealed class ReminderRounds(MemberDirectory members, RosterBook rosters, SentLogs logs, NoticeService notices, TimeProvider time)
{
    public async Task SendDueAsync(Conference conference, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var due = conference.IsPublished ? ReminderPlan.Of(conference).Where(planned => planned.IsDue(now)).ToList() : [];
        if (due.Count == 0)
            return;
        var log = await logs.OfAsync(ConferenceArchive.LogOf(conference.Id), cancellationToken);
        foreach (var planned in due.Where(planned => !log.Has(planned.Key)))
        {
            await PublishAsync(conference, planned, cancellationToken);
            await logs.NoteAsync(ConferenceArchive.LogOf(conference.Id), planned.Key, now, cancellationToken);
        }
    }

    /// <summary>What has gone out shows the conference as it is now.</summary>
    public Task ReviseSentAsync(string conference, CancellationToken cancellationToken) => ForSentAsync(conference, notices.ReviseAsync, cancellationToken);

    /// <summary>Nobody gets a reminder any more, and those that went out are taken back.</summary>
    public Task WithdrawAsync(string conference, CancellationToken cancellationToken) => ForSentAsync(conference, notices.RecallAsync, cancellationToken);

    /// <summary>The people who have been reminded of anything.</summary>
    public async Task<IReadOnlySet<string>> RemindedAsync(string conference, CancellationToken cancellationToken)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        await ForSentAsync(
            conference,
            async (id, token) => people.UnionWith((await notices.FindAsync(id, token))?.Recipients.Select(recipient => recipient.Member) ?? []),
            cancellationToken);
        return people;
    }

    /// <summary>The next time at which a reminder is due; null when none is left.</summary>
    public static Instant? NextAfter(Conference conference, Instant now) =>
        ReminderPlan.Of(conference).Where(planned => planned.At > now).Select(planned => (Instant?)planned.At).FirstOrDefault();

    private async Task PublishAsync(Conference conference, PlannedReminder planned, CancellationToken cancellationToken)
    {
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var people = planned.Occasion is ReminderOccasion.Open or ReminderOccasion.Notice
            ? (await members.ActivePeopleAsync(cancellationToken)).Select(member => member.Id)
            : [];
        var recipients =
            from member in ReminderCondition.CandidatesOf(planned, roster, people)
            let why = ReminderCondition.WhyFor(planned, conference, roster, member)
            where why is not null
            select new NoticeRecipient(member, why);
        await notices.PublishAsync(ConferenceNotices.Reminder(conference, planned), [.. recipients], cancellationToken);
    }

    private async Task ForSentAsync(string conference, Func<string, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        foreach (var key in (await logs.OfAsync(ConferenceArchive.LogOf(conference), cancellationToken)).Sent.Keys)
            await act(ConferenceNotices.ReminderId(conference, key), cancellationToken);
    }
}
