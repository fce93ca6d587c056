using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Delivery.Words;
using KommITS.Bot.Language;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Delivery.Faults;

/// <summary>One notice to many, each of whom meets another trouble in the channel: the right end for everyone, and the others unharmed.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Asker = "asker";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly (string Member, Fault Fault, DeliveryState State, string? Reason, bool Uncertain)[] Troubles =
    [
        ("m429after", Fault.Status(429, times: 1, retryAfter: 1), DeliveryState.Sent, null, false),
        ("m429", Fault.Status(429, times: 1), DeliveryState.Sent, null, false),
        ("m412", Fault.Status(412, times: 1), DeliveryState.Sent, null, false),
        ("m500", Fault.Status(500, times: 1), DeliveryState.Sent, null, false),
        ("m502", Fault.Status(502, times: 1), DeliveryState.Sent, null, false),
        ("m503", Fault.Status(503, times: 4), DeliveryState.Sent, null, false),
        ("m504", Fault.Status(504, times: 1), DeliveryState.Sent, null, false),
        ("timeout", Fault.Silent(TimeSpan.FromSeconds(4), 1), DeliveryState.Sent, null, true),
        ("dropped", Fault.Dropped(), DeliveryState.Sent, null, true),
        ("m401", Fault.Status(401), DeliveryState.Failed, "Status401", false),
        ("blocked", Fault.Status(403, "ConversationBlockedByUser"), DeliveryState.Unreachable, "ConversationBlockedByUser", false),
        ("removed", Fault.Status(403, "BotNotInConversationRoster"), DeliveryState.Unreachable, "BotNotInConversationRoster", false),
        ("disabled", Fault.Status(403, "BotDisabledByAdmin"), DeliveryState.Unreachable, "BotDisabledByAdmin", false),
        ("closed", Fault.Status(403, "MessageWritesBlocked"), DeliveryState.Unreachable, "MessageWritesBlocked", false),
        ("gone", Fault.Status(404, "ConversationNotFound"), DeliveryState.Unreachable, "ConversationNotFound", false),
        ("large", Fault.Status(413), DeliveryState.Failed, "TooLarge", false),
    ];

    private Society _society = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private MemberDirectory Members => _society.Services.GetRequiredService<MemberDirectory>();

    private NoticeReports Reports => _society.Services.GetRequiredService<NoticeReports>();

    public async ValueTask InitializeAsync() => _society = await Society.StartAsync(
        ("Connector:RequestTimeout", "00:00:02"), ("Connector:RetryDelay", "00:00:00.020"), ("Delivery:Lease", "00:00:20"), ("Connector:HostWait", "00:00:01"));

    public ValueTask DisposeAsync() => _society.DisposeAsync();

    [Fact]
    public async Task Everyone_meets_another_trouble_and_everyone_has_the_right_end()
    {
        var channel = new FaultyChannel(_society.Channel);
        foreach (var (member, fault, _, _, _) in Troubles)
            channel.Set(member, fault);
        string[] healthy = [.. Enumerable.Range(0, 20).Select(number => $"healthy{number}")];
        var notice = await AskAsync([.. healthy, .. Troubles.Select(trouble => trouble.Member)], member => $"tenant-{member.Length % 10}");
        var report = await DoneAsync(notice);
        var ends = await Reports.DeliveriesAsync(notice, Token).ToDictionaryAsync(delivery => delivery.Member, cancellationToken: Token);
        Assert.All(healthy, member => Assert.Equal((DeliveryState.Sent, false), (ends[member].State, ends[member].Uncertain)));
        Assert.Equal(
            Troubles.Select(trouble => (trouble.Member, trouble.State, trouble.Reason, trouble.Uncertain)),
            Troubles.Select(trouble => ends[trouble.Member]).Select(end => (end.Member, end.State, end.Detail, end.Uncertain)));
        Assert.All(healthy, member => Assert.Single(_society.Channel.InboxOf(member).Messages));
        Assert.Equal(healthy.Length + Troubles.Length, report.Audience);
        Assert.Equal(report.Audience, report.Counts.Sum(count => count.Count));
        Assert.Equal(2, report.Uncertain);
    }

    [Fact]
    public async Task One_dead_tenant_among_ten_holds_up_nobody_else()
    {
        var channel = new FaultyChannel(_society.Channel);
        string[] members = [.. Enumerable.Range(0, 100).Select(number => $"m{number}")];
        var dead = members.Where(member => TenantOf(member) == "tenant-3").ToList();
        foreach (var member in dead)
            channel.Set(member, Fault.Silent(TimeSpan.FromMinutes(5), int.MaxValue));
        var notice = await AskAsync(members, TenantOf);
        var report = await WaitAsync(notice, report => report.Of(DeliveryState.Sent) == members.Length - dead.Count);
        Assert.Equal(dead.Count, report.Of(DeliveryState.Pending) + report.Of(DeliveryState.Sending));
        Assert.False(report.IsDone);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_end_has_words_and_what_can_be_mended_has_a_remedy(string language)
    {
        var texts = Texts.For(language);
        foreach (var trouble in Troubles.Where(trouble => trouble.State != DeliveryState.Sent))
        {
            Assert.DoesNotContain(trouble.Reason!, EndWords.Reason(texts, trouble.State, trouble.Reason), StringComparison.Ordinal);
            Assert.NotNull(EndWords.Remedy(texts, trouble.State, trouble.Reason));
        }
    }

    private static string TenantOf(string member) => $"tenant-{int.Parse(member[1..], System.Globalization.CultureInfo.InvariantCulture) % 10}";

    /// <summary>A question to all of them, whose conversation has the member's id.</summary>
    private async Task<string> AskAsync(IReadOnlyList<string> members, Func<string, string> tenantOf)
    {
        foreach (var member in members.Append(Asker))
        {
            await Members.SeenAsync(member, new MemberAddress(_society.Channel.ServiceUrl, "msteams", member, $"29:{member}", "28:bot", null, tenantOf(member is Asker ? "m0" : member)), Token);
            await Members.JoinAsync(member, new JoinRequest(member, null, "2480"), Token);
        }

        var asker = (await Members.FindAsync(Asker, Token))!;
        var question = await _society.Services.GetRequiredService<QuestionService>().AskAsync(asker, new AskRequest("q", "Vem vet?", [], AudienceKind.All), Token);
        return QuestionNotices.Asked(question).Id;
    }

    private Task<NoticeReport> DoneAsync(string notice) => WaitAsync(notice, report => report.IsDone);

    private async Task<NoticeReport> WaitAsync(string notice, Func<NoticeReport, bool> isSo)
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
