using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Digests;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Tests.Questions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Notices;

/// <summary>The notices engine over a store in memory, with a worker that a test steps by hand.</summary>
internal sealed class PostOffice
{
    public static readonly Notice Notice = new("question/q/asked", "questions.asked", "q");

    private readonly Network _network = new();

    public PostOffice()
    {
        Digests = new(_network.Store, _network.Deliveries);
        Reports = new(_network.Store, _network.Deliveries);
        Dispatcher = DispatcherOver(Channel);
    }

    public Network Network => _network;

    public FakeNoticeChannel Channel { get; } = new();

    public NoticeDispatcher Dispatcher { get; }

    public DigestBox Digests { get; }

    public NoticeReports Reports { get; }

    /// <summary>No quiet hours unless a test wants them.</summary>
    public DeliveryOptions Options { get; } = new() { QuietHours = false };

    public NoticeService Notices => _network.Notices;

    public FakeTimeProvider Time => _network.Time;

    public Instant Now => _network.Time.GetCurrentInstant();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static DocumentKey KeyOf(string member) => NoticeKeys.DeliveryOf(Notice.Id, member);

    /// <summary>What another process on the same store would have.</summary>
    public NoticeDispatcher DispatcherOver(INoticeChannel channel)
    {
        var options = Microsoft.Extensions.Options.Options.Create(Options);
        return new(
            _network.Deliveries,
            _network.Notices,
            new DeliveryGate(_network.Members, new WeeklyBudget(_network.Store), Digests, options),
            new DeliverySender(Digests, _network.Deliveries, channel, options, _network.Time),
            _network.Time);
    }

    /// <summary>A member with a chat.</summary>
    public async Task AddAsync(string id)
    {
        await _network.JoinAsync(id, Network.Umea);
        await _network.Members.SeenAsync(id, new MemberAddress("https://a", "msteams", $"a:{id}", $"29:{id}", "28:bot", null, null), Token);
    }

    public Task PublishAsync(params string[] members) => _network.Notices.PublishAsync(
        Notice, [.. members.Select(member => new NoticeRecipient(member, new NoticeReason("all")))], Token);

    public Task<Duration?> DispatchAsync(string member) => Dispatcher.DispatchAsync(KeyOf(member), Token);

    /// <summary>What a worker does: until it is done, or has waited for a day.</summary>
    public async Task<Delivery> DeliverAsync(string member)
    {
        var end = _network.Time.GetUtcNow().AddDays(1);
        while (await DispatchAsync(member) is { } wait && _network.Time.GetUtcNow() < end)
            _network.Time.Advance(wait.ToTimeSpan());
        return await FindAsync(member);
    }

    public async Task<Delivery> FindAsync(string member) => (await _network.Store.ReadAsync<Delivery>(KeyOf(member), Token))!.Content;

    public async Task<IReadOnlyList<DocumentKey>> OpenAsync() =>
        await _network.Deliveries.OpenAsync(Token).Select(open => open.Key).OrderBy(key => key.Id, StringComparer.Ordinal).ToListAsync(Token);

    public async Task<Delivery?> FindAsync(string notice, string member) => (await _network.Deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member), Token))?.Content;

    public Task PublishAsync(Notice notice, params string[] members) => _network.Notices.PublishAsync(
        notice, [.. members.Select(member => new NoticeRecipient(member, new NoticeReason("all")))], Token);

    /// <summary>What the workers do until then: whatever comes due, in the order in which it does.</summary>
    public async Task RunAsync(Duration span)
    {
        var end = Now + span;
        while (true)
        {
            var open = await _network.Deliveries.OpenAsync(Token).ToListAsync(Token);
            var next = open.Select(one => one.DueAt).Append(end).Min();
            if (next > Now)
                _network.Time.Advance((Instant.Min(next, end) - Now).ToTimeSpan());
            foreach (var key in open.Where(one => one.DueAt <= Now).Select(one => one.Key))
                await Dispatcher.DispatchAsync(key, Token);
            if (Now >= end && !open.Any(one => one.DueAt <= end && one.DueAt <= Now))
                return;
        }
    }
}
