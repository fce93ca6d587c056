using KommITS.Bot.Data.Cosmos;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Channel;

/// <summary>The whole bot in its real container on a real port, with an own store, and people who talk to it through the fake channel.</summary>
internal sealed class Society : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kommits-").FullName;
    private readonly Dictionary<string, string> _settings;
    private WebApplicationFactory<Program> _bot;
    private HttpClient _client;

    private readonly TimeProvider _time;

    private Society(FakeChannel channel, TimeProvider time, Dictionary<string, string> settings)
    {
        Channel = channel;
        _time = time;
        _settings = settings;
        (_bot, _client) = Start();
    }

    public FakeChannel Channel { get; }

    public HttpClient Client => _client;

    public IServiceProvider Services => _bot.Services;

    public static Task<Society> StartAsync(params (string Key, string Value)[] settings) => StartAsync(TimeProvider.System, settings);

    /// <summary>On another clock the limits are off: a clock that stands still never makes room for what waits its turn.</summary>
    public static async Task<Society> StartAsync(TimeProvider time, params (string Key, string Value)[] settings) =>
        new(
            await FakeChannel.StartAsync(),
            time,
            settings.Append((Key: "Connector:Limits:Enabled", Value: time == TimeProvider.System ? "true" : "false")).DistinctBy(setting => setting.Key)
                .ToDictionary(setting => setting.Key, setting => setting.Value));

    /// <summary>The same on a database of its own at the Cosmos DB endpoint.</summary>
    public static async Task<Society> StartOnCosmosAsync(CosmosEndpoint endpoint, params (string Key, string Value)[] settings)
    {
        var address = await endpoint.AddressAsync(TestContext.Current.CancellationToken);
        var database = await EndpointDatabases.NewAsync(address, TestContext.Current.CancellationToken);
        return await StartAsync(
        [
            .. settings, ("Data:Provider", "Cosmos"), ("Data:Cosmos:Endpoint", address.ToString()), ("Data:Cosmos:Database", database),
            ("Data:Cosmos:Key", CosmosHost.EmulatorKey),
        ]);
    }

    public Person Person(string name, string mail, string tenant = "tenant-1")
    {
        var person = new Person(Channel, () => _client, name, mail, tenant);
        person.Enrol();
        return person;
    }

    /// <summary>A person who has joined.</summary>
    public async Task<Person> MemberAsync(string name, string mail)
    {
        var person = Person(name, mail, $"tenant-{mail.Split('@')[1]}");
        await person.OpensAsync();
        await person.SaysAsync("ja");
        await person.SaysAsync("hoppa över");
        return person;
    }

    /// <summary>Alva in Lekeberg and Bo in Umeå, who have joined.</summary>
    public async Task<(Person Alva, Person Bo)> TwoMembersAsync() =>
        (await MemberAsync("Alva Exempel", "alva@lekeberg.se"), await MemberAsync("Bo Exempel", "bo@umea.se"));

    /// <summary>The process ends, and a new one starts on the same store.</summary>
    /// <param name="meanwhile">What happens while there is none.</param>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await _bot.DisposeAsync();
        meanwhile?.Invoke();
        (_bot, _client) = Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await Channel.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private (WebApplicationFactory<Program> Bot, HttpClient Client) Start()
    {
        var bot = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("urls", "http://127.0.0.1:0");
            host.UseSetting("Data:Sqlite:Path", Path.Combine(_folder, "kommits.db"));
            host.UseSetting("Playground:Enabled", "false");
            host.UseSetting("Demo:Seed", "false");
            foreach (var (key, value) in _settings)
                host.UseSetting(key, value);
            host.ConfigureServices(services => services.Configure<CosmosOptions>(options => options.AroundHttp = http => new EndpointQuirks(http)));
            host.ConfigureTestServices(services => services.AddSingleton(_time));
        });
        bot.UseKestrel(0);
        bot.StartServer();
        return (bot, bot.CreateClient());
    }
}
