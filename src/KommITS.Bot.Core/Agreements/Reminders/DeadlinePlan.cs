using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>The deadlines of an agreement and the reminders of them, by the clock on the wall in Sweden. Worked out anew at each look, so that what is moved moves its reminders along.</summary>
public static class DeadlinePlan
{
    private static readonly int[] Offsets = [180, 90, 30];
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>The first one first. Where notice has to be given on the last day itself, the two are one.</summary>
    public static IReadOnlyList<Deadline> DeadlinesOf(AgreementTerms terms)
    {
        var deadlines = new List<Deadline>();
        if (terms.NoticeBy is { } notice && notice != terms.Ends)
            deadlines.Add(new Deadline(DeadlineKind.Notice, notice));
        if (terms.Ends is { } ends)
            deadlines.Add(new Deadline(DeadlineKind.End, ends));
        return deadlines;
    }

    /// <summary>Without those whose time had passed when members first saw the day. In the order of their times.</summary>
    public static IReadOnlyList<PlannedDeadline> Of(Agreement agreement) => agreement.IsPublished
        ? [.. DeadlinesOf(agreement.Terms).SelectMany(deadline => Of(deadline, SinceOf(agreement, deadline.Kind))).OrderBy(one => one.At)]
        : [];

    /// <summary>The next time at which a reminder is due; null when none is left.</summary>
    public static Instant? NextAfter(Agreement agreement, Instant now) => Of(agreement).Where(planned => planned.At > now).Select(planned => (Instant?)planned.At).FirstOrDefault();

    /// <summary>The day that a reminder was of, from its key; null for what is none.</summary>
    public static Deadline? DeadlineOf(string key) => key.Split('/') is [var kind, var day, _] && LocalDatePattern.Iso.Parse(day) is { Success: true } read
        ? new Deadline(kind == "notice" ? DeadlineKind.Notice : DeadlineKind.End, read.Value)
        : null;

    private static IEnumerable<PlannedDeadline> Of(Deadline deadline, Instant since)
    {
        var name = deadline.Kind == DeadlineKind.Notice ? "notice" : "end";
        for (var at = 0; at < Offsets.Length; at++)
        {
            var due = Due(deadline, Offsets[at]);
            var until = at + 1 < Offsets.Length ? Due(deadline, Offsets[at + 1]) : SwedishTime.At(deadline.Day.PlusDays(1).AtMidnight());
            if (due >= since)
                yield return new PlannedDeadline($"{name}/{LocalDatePattern.Iso.Format(deadline.Day)}/{Offsets[at]}", deadline, Offsets[at], due, until);
        }
    }

    private static Instant Due(Deadline deadline, int days) => SwedishTime.At(deadline.Day.PlusDays(-days) + Morning);

    private static Instant SinceOf(Agreement agreement, DeadlineKind kind) => (kind == DeadlineKind.Notice ? agreement.NoticeSince : agreement.EndsSince) ?? agreement.PublishedAt ?? Instant.MaxValue;
}
