using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Agreements.Sending;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Documents;
using KommITS.Bot.Core.Tests.Notices;
using KommITS.Bot.Core.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Agreements;

/// <summary>The feature as the bot gets it, over a store in memory, on Monday 11 January 2027 at 9 in Sweden. Alva is the committee.</summary>
internal sealed class AgreementBench
{
    public static readonly Instant Start = Instant.FromUtc(2027, 1, 11, 8, 0);

    private readonly ServiceProvider _services;

    /// <summary>Without more, alone; with the same store and clock, another process beside.</summary>
    public AgreementBench(MemoryDocumentStore? store = null, FakeTimeProvider? time = null, INoticeChannel? channel = null)
    {
        Store = store ?? new MemoryDocumentStore();
        Time = time ?? new FakeTimeProvider(Start.ToDateTimeOffset());
        _services = new ServiceCollection().AddOptions().AddLogging().AddCore().Configure<DeliveryOptions>(options => options.QuietHours = false)
            .AddSingleton(channel ?? new FakeNoticeChannel()).AddSingleton<IDocumentStore>(Store).AddSingleton<TimeProvider>(Time).BuildServiceProvider();
    }

    public static Member Alva { get; } = Of("alva") with { IsCommittee = true };

    public static Member Dag { get; } = Of("dag") with { IsCommittee = true };

    public static Member Bo { get; } = Of("bo") with { Municipality = "2480" };

    public static Member Cleo { get; } = Of("cleo") with { Municipality = "0643" };

    /// <summary>To the last of March 2028, notice three months before; Alva owns it.</summary>
    public static AgreementTerms Signing { get; } = new()
    {
        Title = "E-signering", Supplier = "Signeringsbolaget", Gives = "Rabatt på årsavgiften", Products = ["visma-addo"], Starts = new LocalDate(2026, 4, 1), Ends = new LocalDate(2028, 3, 31),
        NoticeBy = new LocalDate(2027, 12, 31), Owner = "alva",
    };

    public MemoryDocumentStore Store { get; }

    public FakeTimeProvider Time { get; }

    public Instant Now => Time.GetCurrentInstant();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Member Of(string id) => new() { Id = id, Name = id, Status = MemberStatus.Active, Municipality = "1814", JoinedAt = Start };

    public static Agreement Published(AgreementTerms? terms = null, Instant? at = null, string id = "a") =>
        Agreement.Begin(id, 1, Alva, at ?? Start).Write(terms ?? Signing, Alva, at ?? Start).Changed!.Publish(Alva, at ?? Start).Changed!;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async Task JoinAsync(params Member[] members)
    {
        foreach (var member in members)
            await Store.UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);
    }

    public Task StoreAsync(Agreement agreement) => Store.UpsertAsync(AgreementArchive.KeyOf(agreement.Id), agreement, Token);

    public async Task<Agreement> FindAsync(string id = "a") => (await Get<AgreementArchive>().FindAsync(id, Token))!;

    public async Task FollowAsync(Member member, string id = "a") => await Get<InterestBook>().FollowAsync(member, await FindAsync(id), Token);

    /// <summary>The municipality runs the product by that name, which is known by its id then.</summary>
    public Task RunsAsync(string municipality, params string[] names) => Get<SystemRegister>().StoreAsync(
        new Portfolio { Municipality = municipality, Usages = [.. names.Select(name => new Usage { Product = ProductOf(name) })] }, Token);

    public string ProductOf(string name) => Get<ReferenceData>().Products.Single(product => product.Name == name).Id;

    /// <summary>The clock on the wall in Sweden.</summary>
    public async Task GoAsync(int year, int month, int day, int hour, int minute = 0)
    {
        Time.SetUtcNow(SwedishTime.At(new LocalDateTime(year, month, day, hour, minute)).ToDateTimeOffset());
        await TickAsync();
    }

    public async Task TickAsync()
    {
        foreach (var agreement in await Get<AgreementArchive>().OpenAsync(Token))
            await Get<AgreementSteps>().DoAsync(agreement, Token);
    }

    /// <summary>Those whom a notice was published to, with the code of why: "bo:follower cleo:runs".</summary>
    public async Task<string> ToldAsync(string notice) => string.Join(
        ' ', ((await Get<NoticeService>().FindAsync(notice, Token))?.Recipients ?? []).OrderBy(recipient => recipient.Member, StringComparer.Ordinal).Select(recipient => $"{recipient.Member}:{recipient.Reason.Code}"));

    public Task<string> RemindedAsync(string key) => ToldAsync(AgreementNotices.ReminderId("a", key));
}
