using System.Globalization;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Delivery.Words;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Exportera utskick 3": everybody it went to, with what became of it.</summary>
internal sealed class ExportReport(AnnouncementTarget target, ReportTable tables, FileOffers offers, AnnouncementArchive archive, AuditLog audit) : CommitteeHandler(target), IFileExport
{
    private const string Prefix = "announcement-";

    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) && AnnouncementMoves.MayWrite(turn.Member)
        && await archive.FindAsync(key[Prefix.Length..], cancellationToken) is { SentAt: not null } announcement
            ? await OfAsync(turn, announcement, cancellationToken)
            : null;

    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (announcement.SentAt is null)
            turn.Say("announcements.notSent");
        else
        {
            await audit.WriteAsync($"export/{turn.Id}", turn.Member.Id, "announcement.export", new AuditSubject($"announcement/{announcement.Number}"), null, cancellationToken);
            offers.Offer(turn, await OfAsync(turn, announcement, cancellationToken));
        }
    }

    private async Task<OfferedFile> OfAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var table = await tables.OfAsync(turn, announcement, cancellationToken);
        var name = turn.Texts.Format("announcements.fileName", announcement.Number.ToString(CultureInfo.InvariantCulture));
        var description = turn.Texts.Format("announcements.fileDescription", announcement.Number, table.Rows.Count);
        return new OfferedFile($"{Prefix}{announcement.Id}", $"{name}.csv", description, table, ExportFile.Csv(table));
    }
}

/// <summary>The report as a table: a row for each person.</summary>
internal sealed class ReportTable(NoticeReports reports, MemberDirectory members, AcknowledgementBook acknowledgements, AnnouncementWords words, TimeProvider time)
{
    public async Task<ExportTable> OfAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var deliveries = await reports.DeliveriesAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken).ToListAsync(cancellationToken);
        var people = await members.FindManyAsync(deliveries.Select(delivery => delivery.Member), cancellationToken);
        var read = (await acknowledgements.AllAsync(announcement.Id, cancellationToken)).ToDictionary(one => one.Member, one => one.At);
        string[] head =
        [
            texts["announcements.columnName"], texts["announcements.columnMunicipality"], texts["announcements.columnState"], texts["announcements.columnReason"],
            texts["announcements.columnRemedy"], texts["announcements.columnUncertain"], texts["announcements.columnRead"],
        ];
        var rows = deliveries.Select(delivery => RowOf(turn, delivery, people.GetValueOrDefault(delivery.Member), read))
            .OrderBy(row => row[1], StringComparer.CurrentCulture).ThenBy(row => row[0], StringComparer.CurrentCulture);
        return new ExportTable(texts["announcements.sheetName"], head, [.. rows], $"# {texts.Format("exporting.remarkOf", AnnouncementWords.Name(texts, announcement), turn.Member.Name, ExportMoment.Of(texts, time.GetCurrentInstant()))}");
    }

    private IReadOnlyList<string> RowOf(BotTurn turn, Core.Notices.Delivery delivery, Member? person, Dictionary<string, NodaTime.Instant> read)
    {
        var hasEnded = delivery.State is not (DeliveryState.Sent or DeliveryState.Pending or DeliveryState.Sending);
        return
        [
            person?.Name ?? "",
            words.Home(turn.Texts, person?.Municipality),
            EndWords.State(turn.Texts, delivery.State),
            hasEnded ? EndWords.Reason(turn.Texts, delivery.State, delivery.Detail) : "",
            hasEnded ? EndWords.Remedy(turn.Texts, delivery.State, delivery.Detail) ?? "" : "",
            delivery.Uncertain ? turn.Texts["announcements.yes"] : "",
            read.TryGetValue(delivery.Member, out var at) ? SwedishTime.LocalOf(at).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) : "",
        ];
    }
}
