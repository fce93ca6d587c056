using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Delivery.Words;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements.Cards;

/// <summary>How a send goes or went: the states add up to the audience, and what can be done about those who were not reached.</summary>
internal sealed record ReportCard(
    string Fallback,
    string Id,
    string Kicker,
    string Title,
    string Sum,
    IReadOnlyList<ReportCard.Fact> Facts,
    IReadOnlyList<ReportCard.Reason> Reasons,
    IReadOnlyList<ReviewCard.Row> Notes,
    bool CanResend,
    bool AsksRead,
    bool HasReplies,
    bool IsOut,
    string Typed)
{
    internal sealed record Fact(string Title, string Value);

    internal sealed record Reason(string Title, string? Body);

    public static ReportCard Of(Texts texts, Announcement announcement, NoticeReport report, int? acknowledged, int replies)
    {
        var sum = texts.Format("announcements.reportSum", report.Of(DeliveryState.Sent), texts.Count("questions.people", report.Audience));
        return new ReportCard(
            texts.Format("announcements.reportKicker", announcement.Number, AnnouncementWords.Status(texts, announcement)),
            announcement.Id,
            texts.Format("announcements.reportKicker", announcement.Number, AnnouncementWords.Status(texts, announcement)),
            AnnouncementWords.Name(texts, announcement),
            sum,
            [.. report.Counts.GroupBy(count => count.State).OrderBy(group => group.Key != DeliveryState.Sent).ThenBy(group => group.Key)
                .Select(group => new Fact(EndWords.State(texts, group.Key), Number(texts, group.Sum(count => count.Count))))],
            [.. report.Counts.Where(count => count.State is not (DeliveryState.Sent or DeliveryState.Pending or DeliveryState.Sending))
                .OrderByDescending(count => count.Count).Select(count => ReasonOf(texts, count))],
            [.. NotesOf(texts, announcement, report, acknowledged, replies).Select(note => new ReviewCard.Row(note))],
            report.Unreached > 0 && announcement.IsOut,
            announcement.Content.AsksToAcknowledge,
            replies > 0,
            announcement.IsOut,
            texts.Format("announcements.reportTyped", announcement.Number));
    }

    private static Reason ReasonOf(Texts texts, NoticeCount count) => new(
        texts.Format("announcements.reasonLine", Number(texts, count.Count), EndWords.Reason(texts, count.State, count.Reason)),
        EndWords.Remedy(texts, count.State, count.Reason));

    private static IEnumerable<string> NotesOf(Texts texts, Announcement announcement, NoticeReport report, int? acknowledged, int replies)
    {
        if (report.Uncertain > 0)
            yield return texts.Count("announcements.uncertain", report.Uncertain);
        if (announcement.Edition > 1)
            yield return texts.Format("announcements.editionNote", announcement.Edition, report.Edited.Done, report.Edited.Failed, report.Edited.Pending);
        if (announcement.Status == AnnouncementStatus.Recalled)
            yield return texts.Format("announcements.recalledNote", report.Recalled.Done, report.Recalled.Failed, report.Recalled.Pending);
        if (acknowledged is { } said)
            yield return texts.Format("announcements.readNote", said, report.Audience);
        if (replies > 0)
            yield return texts.Count("announcements.replies", replies);
    }

    private static string Number(Texts texts, int number) => number.ToString("N0", texts.Culture);
}
