using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Tests.Questions;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

/// <summary>One instance of what keeps the register fresh, over a store that several may share. Its clock starts on Monday 2 November 2026 at 9 in Sweden.</summary>
internal sealed class Fresh
{
    private readonly Network _network;

    public Fresh()
        : this(new Network()) =>
        Network.Time.SetUtcNow(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));

    private Fresh(Network network)
    {
        _network = network;
        Register = new(network.Store, ReferenceDataFile.Load());
        Rounds = new(network.Store, network.Members, Register, network.Notices, network.Time);
        Book = new(network.Store);
        Disputes = new(Book, Register, network.Members, network.Notices, network.Time);
        Answers = new(Register, new RegisterRights(network.Members), Disputes, network.Time);
        Radar = new(new RadarBoards(network.Store), Register, network.Members, network.Notices, network.Time);
    }

    public Network Network => _network;

    public SystemRegister Register { get; }

    public UpkeepRounds Rounds { get; }

    public DisputeBook Book { get; }

    public DisputeService Disputes { get; }

    public FactAnswers Answers { get; }

    public RadarService Radar { get; }

    public Instant Now => _network.Time.GetCurrentInstant();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A second instance on the same store.</summary>
    public Fresh Other() => new(_network);

    public async Task<Member> ContactAsync(string id, string municipality)
    {
        await _network.JoinAsync(id, municipality);
        return await _network.Members.NameContactAsync(id, true, Token);
    }

    public Task HasAsync(string municipality, params Usage[] usages) =>
        Register.StoreAsync(new Portfolio { Municipality = municipality, Usages = usages }, Token);

    public Task StoreAsync(Member member) => _network.Store.UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);

    public void Later(Duration time) => _network.Time.Advance(time.ToTimeSpan());

    /// <summary>To 9 in Sweden on a day.</summary>
    public void Until(int year, int month, int day) => _network.Time.SetUtcNow(
        new LocalDateTime(year, month, day, 9, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]).ToDateTimeOffset());

    public async Task<IReadOnlyList<string>> RecipientsAsync(string notice) =>
        [.. (await _network.DeliveriesAsync(notice)).Select(delivery => delivery.Member).Order(StringComparer.Ordinal)];

    public async Task<Usage?> FindAsync(string municipality, string product) => (await Register.PortfolioOfAsync(municipality, Token)).Find(product);
}
