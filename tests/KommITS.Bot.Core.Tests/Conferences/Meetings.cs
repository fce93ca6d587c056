using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Conferences.Sending;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Tests.Documents;
using KommITS.Bot.Core.Tests.Notices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Conferences;

/// <summary>The feature as the bot gets it, over a store in memory, on Monday 11 January 2027 at 9 in Sweden. Alva is the committee.</summary>
internal sealed class Meetings
{
    public static readonly Instant Start = Instant.FromUtc(2027, 1, 11, 8, 0);

    private readonly ServiceProvider _services;

    /// <summary>Without more, alone; with the same store and clock, another process beside.</summary>
    public Meetings(MemoryDocumentStore? store = null, FakeTimeProvider? time = null, INoticeChannel? channel = null, bool quietHours = false)
    {
        Store = store ?? new MemoryDocumentStore();
        Time = time ?? new FakeTimeProvider(Start.ToDateTimeOffset());
        _services = new ServiceCollection().AddOptions().AddLogging().AddCore().Configure<DeliveryOptions>(options => options.QuietHours = quietHours)
            .AddSingleton(channel ?? new FakeNoticeChannel()).AddSingleton<IDocumentStore>(Store).AddSingleton<TimeProvider>(Time).BuildServiceProvider();
    }

    public static Member Alva { get; } = Of("alva") with { IsCommittee = true };

    public static Member Bo { get; } = Of("bo");

    public static Member Cleo { get; } = Of("cleo");

    /// <summary>Two days in April, registration from February to the first of April.</summary>
    public static ConferenceDetails Spring { get; } = new()
    {
        Title = "Vårkonferensen",
        Place = "Örebro",
        Starts = new LocalDate(2027, 4, 21),
        Ends = new LocalDate(2027, 4, 22),
        RegistrationOpens = new LocalDate(2027, 2, 1),
        RegistrationCloses = new LocalDate(2027, 4, 1),
        HotelDeadline = new LocalDate(2027, 3, 22),
        SeatsOnSite = 2,
        SeatsRemote = null,
        Sessions =
        [
            new ConferenceSession("s1", new LocalDate(2027, 4, 21), new LocalTime(9, 0), new LocalTime(10, 0), "Välkomna", "Stora salen"),
            new ConferenceSession("s2", new LocalDate(2027, 4, 21), new LocalTime(10, 30), new LocalTime(11, 30), "Systembyten"),
        ],
    };

    public MemoryDocumentStore Store { get; }

    public FakeTimeProvider Time { get; }

    public Instant Now => Time.GetCurrentInstant();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Member Of(string id) => new() { Id = id, Name = id, Status = MemberStatus.Active, Municipality = "1814", JoinedAt = Start };

    public static Conference Published(ConferenceDetails? details = null, string id = "c") => new()
    {
        Id = id, Number = 1, Author = "alva", Details = details ?? Spring, Status = ConferenceStatus.Published, PublishedAt = Start, ChangedAt = Start,
    };

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async Task JoinAsync(params Member[] members)
    {
        foreach (var member in members)
            await Store.UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);
    }

    public Task StoreAsync(Conference conference) => Store.UpsertAsync(ConferenceArchive.KeyOf(conference.Id), conference, Token);

    public async Task<Conference> FindAsync(string id = "c") => (await Get<ConferenceArchive>().FindAsync(id, Token))!;

    public Task<Roster> RosterAsync(string id = "c") => Get<RosterBook>().OfAsync(id, Token);

    public async Task<RegistrationOutcome> RegisterAsync(Member member, AttendanceMode mode = AttendanceMode.OnSite, RegistrationWishes? wishes = null) =>
        (await Get<RegistrationService>().RegisterAsync("c", member, mode, wishes ?? RegistrationWishes.None, Token)).Outcome;

    /// <summary>The clock on the wall in Sweden.</summary>
    public void GoTo(LocalDateTime local) => Time.SetUtcNow(Core.Time.SwedishTime.At(local).ToDateTimeOffset());

    public async Task TickAsync()
    {
        foreach (var conference in await Get<ConferenceArchive>().OpenAsync(Token))
            await Get<ConferenceSteps>().DoAsync(conference, Token);
    }

    /// <summary>Those whom a notice was published to.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string notice) =>
        [.. ((await Get<NoticeService>().FindAsync(notice, Token))?.Recipients ?? []).Select(recipient => recipient.Member).Order(StringComparer.Ordinal)];

    public Task<IReadOnlyList<string>> RemindedAsync(string key) => ToldAsync(ConferenceNotices.ReminderId("c", key));
}
