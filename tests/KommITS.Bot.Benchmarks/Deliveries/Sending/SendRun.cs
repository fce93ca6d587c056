using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Benchmarks.Deliveries.Sending;

/// <summary>Announcements to everybody, from the moment they are published until the store holds the end of every delivery.</summary>
internal sealed class SendRun(IServiceProvider services, SendOrder order, Mailbox mailbox)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly int[] Marks = [10, 50, 100];

    private readonly IDocumentStore _store = services.GetRequiredService<IDocumentStore>();
    private readonly NoticeService _notices = services.GetRequiredService<NoticeService>();
    private readonly NoticeReports _reports = services.GetRequiredService<NoticeReports>();
    private readonly DeliveryBook _deliveries = services.GetRequiredService<DeliveryBook>();

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(0, order.Recipients), cancellationToken,
            async (number, token) => await _store.UpsertAsync(MemberDirectory.KeyOf(People.IdOf(number)), People.Of(number, mailbox.ServiceUrl), token));
        foreach (var number in Enumerable.Range(0, order.Notices + 1))
            await _store.UpsertAsync(AnnouncementArchive.KeyOf(IdOf(number)), AnnouncementOf(number), cancellationToken);
        if (order.WarmUp == 0)
            return;
        await PublishAsync(0, order.WarmUp, cancellationToken);
        await EndAsync(cancellationToken);
    }

    public async Task<SendResult> MeasureAsync(CancellationToken cancellationToken)
    {
        await mailbox.BeginAsync(cancellationToken);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var publishing = PublishAllAsync(watch, cancellationToken);
        var memory = await WatchAsync(cancellationToken);
        var published = await publishing;
        await EndAsync(cancellationToken);
        var (seconds, used) = (watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime - processor);
        var reports = await ReportsAsync(cancellationToken);
        return new SendResult(
            seconds, published.TotalSeconds, used.TotalSeconds, reports.Sum(report => report.Of(DeliveryState.Sent)), reports.Sum(report => report.Uncertain), memory);
    }

    private async Task<TimeSpan> PublishAllAsync(Stopwatch watch, CancellationToken cancellationToken)
    {
        foreach (var number in Enumerable.Range(1, order.Notices))
            await PublishAsync(number, order.Recipients, cancellationToken);
        return watch.Elapsed;
    }

    private async Task<IReadOnlyList<MemoryMark>> WatchAsync(CancellationToken cancellationToken)
    {
        List<MemoryMark> memory = [];
        foreach (var percent in Marks)
        {
            while (await mailbox.TakenAsync(cancellationToken) < order.Deliveries * percent / 100)
                await Task.Delay(Glance, cancellationToken);
            memory.Add(MemoryMark.Now(percent));
        }

        return memory;
    }

    /// <summary>Until no delivery is open any more.</summary>
    private async Task EndAsync(CancellationToken cancellationToken)
    {
        while (await _deliveries.OpenAsync(cancellationToken).AnyAsync(cancellationToken))
            await Task.Delay(Glance, cancellationToken);
    }

    private async Task<IReadOnlyList<NoticeReport>> ReportsAsync(CancellationToken cancellationToken)
    {
        List<NoticeReport> reports = [];
        foreach (var number in Enumerable.Range(1, order.Notices))
            reports.Add((await _reports.OfAsync(AnnouncementNotices.SentId(IdOf(number)), cancellationToken))!);
        return reports;
    }

    private Task PublishAsync(int number, int recipients, CancellationToken cancellationToken) => _notices.PublishAsync(
        AnnouncementNotices.Sent(AnnouncementOf(number)),
        [.. Enumerable.Range(0, recipients).Select(recipient => new NoticeRecipient(People.IdOf(recipient), new NoticeReason("all")))],
        cancellationToken);

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"bench-{number}");

    private static Announcement AnnouncementOf(int number) => new()
    {
        Id = IdOf(number),
        Number = number,
        Author = new AnnouncementWriter(People.IdOf(0), "Exempel 0"),
        Audience = AnnouncementAudience.All,
        Status = AnnouncementStatus.Sent,
        Content = new AnnouncementContent
        {
            Title = "Vårens konferens",
            Text = "Programmet är **klart**. Det här har vi planerat:\n\n- Upphandling av lönesystem\n- Driftsäkerhet i små kommuner\n- Vad tre kommuner har lärt sig av sina byten\n\nVälkommen!",
            Link = "https://example.org/konferens",
        },
    };
}
