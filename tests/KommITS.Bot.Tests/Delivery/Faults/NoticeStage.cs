using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Delivery.Faults;

/// <summary>The whole bot, impatient, and members who were put into its store; each one's chat has the member's id.</summary>
internal sealed class NoticeStage : IAsyncDisposable
{
    private const string Asker = "asker";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    private readonly Society _society;

    private NoticeStage(Society society)
    {
        _society = society;
        Faults = new FaultyChannel(society.Channel);
    }

    public FakeChannel Channel => _society.Channel;

    public FaultyChannel Faults { get; }

    public MemberDirectory Members => _society.Services.GetRequiredService<MemberDirectory>();

    public NoticeService Notices => _society.Services.GetRequiredService<NoticeService>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private NoticeReports Reports => _society.Services.GetRequiredService<NoticeReports>();

    public static async Task<NoticeStage> StartAsync(params (string Key, string Value)[] settings) => new(await Society.StartAsync(
    [
        .. settings, ("Connector:RequestTimeout", "00:00:02"), ("Connector:RetryDelay", "00:00:00.020"), ("Delivery:Lease", "00:00:20"), ("Connector:HostWait", "00:00:01"),
    ]));

    /// <summary>Another process of the bot on the same store.</summary>
    public IAsyncDisposable StartAnother() => _society.StartAnother();

    public Task RestartAsync(Func<Task> meanwhile) => _society.RestartAsync(meanwhile);

    public ValueTask DisposeAsync() => _society.DisposeAsync();

    public MemberAddress AddressOf(string member, string tenant) => new(Channel.ServiceUrl, "msteams", member, $"29:{member}", "28:bot", null, tenant);

    public async Task JoinAsync(string member, MemberAddress address, string? mail = null)
    {
        await Members.SeenAsync(member, address, Token);
        await Members.JoinAsync(member, new JoinRequest(member, mail, "2480", IsAdmitted: true), Token);
    }

    /// <summary>A question to all of them, who join for it.</summary>
    public async Task<string> AskAsync(IReadOnlyList<string> members, Func<string, string> tenantOf)
    {
        foreach (var member in members)
            await JoinAsync(member, AddressOf(member, tenantOf(member)));
        return await AskAsync();
    }

    /// <summary>A question to all who have joined.</summary>
    public async Task<string> AskAsync()
    {
        await JoinAsync(Asker, AddressOf(Asker, "tenant-0"));
        var asker = (await Members.FindAsync(Asker, Token))!;
        var question = await _society.Services.GetRequiredService<QuestionService>().AskAsync(asker, new AskRequest("q", "Vem vet?", [], AudienceKind.All), Token);
        return QuestionNotices.Asked(question).Id;
    }

    public ValueTask<Dictionary<string, Core.Notices.Delivery>> DeliveriesAsync(string notice) =>
        Reports.DeliveriesAsync(notice, Token).ToDictionaryAsync(delivery => delivery.Member, cancellationToken: Token);

    public Task<NoticeReport> DoneAsync(string notice) => WaitAsync(notice, report => report.IsDone);

    public async Task<NoticeReport> WaitAsync(string notice, Func<NoticeReport, bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var report = (await Reports.OfAsync(notice, Token))!;
            if (isSo(report) || patience.IsCancellationRequested)
            {
                Assert.True(isSo(report), string.Join(", ", report.Counts));
                return report;
            }

            await Task.Delay(50, Token);
        }
    }
}
