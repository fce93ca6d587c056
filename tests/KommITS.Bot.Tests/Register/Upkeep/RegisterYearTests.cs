using KommITS.Bot.Core;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Data;
using KommITS.Bot.Register.Upkeep;
using KommITS.Bot.Tests.Turn;
using KommITS.Bot.Tests.Turn.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Tests.Register.Upkeep;

/// <summary>A whole year of ticks, on two instances that share one store and are started anew now and then; every fact is stale all the time.</summary>
public sealed class RegisterYearTests : IAsyncDisposable
{
    private static readonly DateTimeZone Sweden = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private static readonly string[] Contacts = ["alva", "anna", "bo"];

    private readonly string _folder = Directory.CreateTempSubdirectory("kommits-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 12, 31, 22, 30, 0, TimeSpan.Zero));
    private readonly Recorder _sent;
    private readonly List<WebApplication> _instances = [];
    private readonly CapturedLogs _logs = new();
    private Func<DocumentKey, Task> _beforeWrite = _ => Task.CompletedTask;

    public RegisterYearTests() => _sent = new(_time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_a_year_each_contact_is_asked_once_a_month_in_working_hours()
    {
        await StartAsync();
        await SeedAsync();
        var end = Instant.FromUtc(2027, 12, 31, 23, 0);
        for (var hour = 0; _time.GetCurrentInstant() < end; hour++)
        {
            // Once in the spring and once in the autumn everything sleeps for 36 hours.
            _time.Advance(TimeSpan.FromHours(hour is 2000 or 6000 ? 36 : 1));
            if (hour % 800 == 799)
                await StartAsync();
            if (WorkingHours.Include(_time.GetCurrentInstant()) || hour % 24 == 0)
                await TickAsync();
        }

        var months = _sent.Sends.ToLookup(sent => (sent.Member, sent.At.InZone(Sweden).Month));
        Assert.All(months, month => Assert.Single(month));
        Assert.Equal(Contacts.SelectMany(contact => Enumerable.Range(1, 12).Select(month => (contact, month))).Order(), months.Select(month => month.Key).Order());
        Assert.All(_sent.Sends, sent => Assert.True(WorkingHours.Include(sent.At), sent.At.ToString()));
        Assert.All(_sent.Sends.GroupBy(sent => (sent.At.InZone(Sweden).Month, sent.Municipality)), question => Assert.Single(question.Select(sent => sent.Notice).Distinct()));
    }

    [Fact]
    public async Task The_loop_goes_on_after_an_error_and_wakes_once_after_a_sleep()
    {
        await StartAsync();
        await SeedAsync();
        var upkeep = _instances[0].Services.GetRequiredService<RegisterUpkeep>();
        await upkeep.StartAsync(Token);
        _beforeWrite = key => key.Container == "upkeep" ? throw new IOException("no disk") : Task.CompletedTask;
        _time.SetUtcNow(new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero));
        await UntilAsync(() => _logs.Text.Contains("RegisterUpkeep failed at questions", StringComparison.Ordinal));
        Assert.Empty(_sent.Sends);
        _beforeWrite = _ => Task.CompletedTask;
        await UntilAsync(() => _sent.Sends.Count == 3);
        _time.Advance(TimeSpan.FromHours(36));
        await Task.Delay(300, Token);
        await DispatchAsync(_instances[0].Services);
        Assert.Equal(3, _sent.Sends.Count);
        await upkeep.StopAsync(Token);
    }

    [Fact]
    public async Task What_one_instance_changes_the_other_finds_within_five_seconds()
    {
        await StartAsync();
        await SeedAsync();
        var (here, there) = (_instances[0].Services, _instances[1].Services);
        var refreshing = there.GetRequiredService<RegisterRefreshing>();
        await refreshing.StartAsync(Token);
        await there.GetRequiredService<SystemRegister>().IndexAsync(Token);
        await here.GetRequiredService<SystemRegister>().StoreAsync(new Portfolio { Municipality = "0114", Usages = [new() { Product = "w3d3" }] }, Token);
        var start = _time.GetUtcNow();
        while ((await there.GetRequiredService<SystemRegister>().IndexAsync(Token)).UsesOf("w3d3").Count < 3 && _time.GetUtcNow() - start < TimeSpan.FromSeconds(5))
        {
            await Task.Delay(200, Token);
            _time.Advance(TimeSpan.FromSeconds(0.5));
        }

        Assert.Equal(3, (await there.GetRequiredService<SystemRegister>().IndexAsync(Token)).UsesOf("w3d3").Count);
        await refreshing.StopAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
            await instance.DisposeAsync();
        _logs.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Lets minutes pass until it is so.</summary>
    private async Task UntilAsync(Func<bool> isSo)
    {
        for (var minute = 0; minute < 300 && !isSo(); minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(100, Token);
            await DispatchAsync(_instances[0].Services);
        }

        Assert.True(isSo());
    }

    private async Task SeedAsync()
    {
        var services = _instances[0].Services;
        var (members, register) = (services.GetRequiredService<MemberDirectory>(), services.GetRequiredService<SystemRegister>());
        foreach (var (id, municipality) in Contacts.Zip(["1814", "1814", "2480"]))
        {
            await members.JoinAsync(id, new JoinRequest(id, null, municipality, IsAdmitted: true), Token);
            await members.SeenAsync(id, new MemberAddress("https://a", "msteams", id, id, "bot", null, null), Token);
            await members.NameContactAsync(id, true, Token);
        }

        foreach (var municipality in new[] { "1814", "2480" })
            await register.StoreAsync(
                new Portfolio { Municipality = municipality, Usages = [new() { Product = "raindance" }, new() { Product = "lifecare" }, new() { Product = "w3d3" }] }, Token);
    }

    /// <summary>Both instances at once, and then what they would send.</summary>
    private async Task TickAsync()
    {
        await Task.WhenAll(_instances.Select(instance => Task.Run(() => instance.Services.GetRequiredService<RegisterUpkeep>().TickAsync(Token), Token)));
        await Task.WhenAll(_instances.Select(instance => Task.Run(() => DispatchAsync(instance.Services), Token)));
    }

    private static async Task DispatchAsync(IServiceProvider services)
    {
        var dispatcher = services.GetRequiredService<NoticeDispatcher>();
        await foreach (var open in services.GetRequiredService<DeliveryBook>().OpenAsync(Token))
            await dispatcher.DispatchAsync(open.Key, Token);
    }

    /// <summary>Ends the instances that run, and starts two.</summary>
    private async Task StartAsync()
    {
        foreach (var instance in _instances)
            await instance.DisposeAsync();
        _instances.Clear();
        _instances.AddRange([Instance(), Instance()]);
    }

    private WebApplication Instance()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders().AddProvider(_logs);
        builder.Configuration["Data:Sqlite:Path"] = Path.Combine(_folder, "kommits.db");
        builder.Services.AddSingleton<TimeProvider>(_time).AddCore().AddData(builder.Configuration)
            .AddSingleton<INoticeChannel>(_sent).AddSingleton<RegisterUpkeep>().AddSingleton<RegisterRefreshing>();
        var real = builder.Services.Last(service => service.ServiceType == typeof(IDocumentStore)).ImplementationFactory!;
        builder.Services.AddSingleton<IDocumentStore>(
            provider => new HookedStore((IDocumentStore)real(provider)) { BeforeWrite = key => _beforeWrite(key) });
        builder.Services.Configure<DeliveryOptions>(options => options.QuietHours = false);
        builder.Services.Configure<MembershipOptions>(options => options.Admission = AdmissionMode.Open);
        return builder.Build();
    }

    private sealed record Sent(string Member, string Municipality, string Notice, Instant At);

    private sealed class Recorder(TimeProvider time) : INoticeChannel
    {
        private readonly List<Sent> _sends = [];

        public IReadOnlyList<Sent> Sends
        {
            get
            {
                lock (_sends)
                    return [.. _sends];
            }
        }

        public Task<SendOutcome> SendAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
        {
            lock (_sends)
                _sends.Add(new Sent(member.Id, member.Municipality!, delivery.Notice.Id, time.GetCurrentInstant()));
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "c"));
        }

        public async Task<SendOutcome> SendDigestAsync(
            Core.Notices.Delivery digest, IReadOnlyList<Core.Notices.Delivery> items, Member member, CancellationToken cancellationToken)
        {
            foreach (var item in items)
                await SendAsync(item, member, cancellationToken);
            return new SendOutcome.Sent("m", "c", [.. items.Select(item => item.Notice.Id)]);
        }

        public Task<SendOutcome> UpdateAsync(
            Core.Notices.Delivery delivery, IReadOnlyList<Core.Notices.Delivery>? items, Member member, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The register changes nothing that it sent.");

        public Task<SendOutcome> RecallAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The register recalls nothing that it sent.");
    }
}
