using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Tests.Questions;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Notices;

/// <summary>The notices engine over a store in memory, with a worker that a test steps by hand.</summary>
internal sealed class PostOffice
{
    public static readonly Notice Notice = new("question/q/asked", "questions.asked", "q");

    private readonly Network _network = new();

    public PostOffice() => Dispatcher = new(_network.Store, _network.Members, Channel, _network.Time);

    public Network Network => _network;

    public FakeNoticeChannel Channel { get; } = new();

    public NoticeDispatcher Dispatcher { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static DocumentKey KeyOf(string member) => NoticeService.KeyOf(Notice.Id, member);

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

    public async Task<IReadOnlyList<DocumentKey>> OpenAsync() => await Dispatcher.FindOpenAsync(Token).ToListAsync(Token);
}
