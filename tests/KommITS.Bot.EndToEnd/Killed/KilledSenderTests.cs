using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.EndToEnd.Drivers;
using KommITS.Bot.EndToEnd.Tools;

namespace KommITS.Bot.EndToEnd.Killed;

/// <summary>The real process sends one notice to a thousand people, and dies in the middle, or has another one beside it.</summary>
[Collection(nameof(Alone))]
public sealed class KilledSenderTests : IDisposable
{
    private const int Audience = 1000;
    private const int Kills = 20;

    /// <summary>As many messages as the process may have sent when it is killed: all its lives together send a good deal of the thousand, and not all.</summary>
    private const int MostInALife = 50;

    private const int SendsPerHost = 32;

    private readonly SharedStore _store = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Killed_twenty_times_it_loses_nobody_and_owns_up_to_every_message_that_came_twice()
    {
        var random = new Random(NewSeed());
        await using var connector = await CountingConnector.StartAsync(isOpen: true, Stop);
        var notice = await _store.AskAsync(Audience, connector.ServiceUrl, Stop);
        HashSet<(string Member, int Attempt)> inFlight = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            await LiveAndDieAsync(connector, random);
            inFlight.UnionWith((await _store.DeliveriesAsync(notice, Stop)).Where(delivery => delivery.State == DeliveryState.Sending).Select(delivery => (delivery.Member, delivery.Attempts)));
        }

        Assert.NotEmpty(inFlight);
        var atLastKill = await _store.ReportAsync(notice, Stop);
        Assert.False(atLastKill.IsDone, "All was sent before the last kill.");
        TestContext.Current.TestOutputHelper!.WriteLine($"At the last kill: {string.Join(", ", atLastKill.Counts)}");
        await using (await StartAsync("--Delivery:Lease=00:00:03", "--Connector:RequestTimeout=00:00:01"))
            await DoneAsync(notice);
        await AssertNobodyLostAsync(notice, connector.Got, inFlight);
    }

    [Fact]
    public async Task Two_processes_on_one_store_share_the_work_and_nobody_gets_it_twice()
    {
        await using var connector = await CountingConnector.StartAsync(isOpen: false, Stop);
        var notice = await _store.AskAsync(Audience, connector.ServiceUrl, Stop);
        string[] patient = ["--Delivery:Lease=00:02:00", "--Connector:RequestTimeout=00:01:00"];
        var both = await Task.WhenAll(StartAsync(patient), StartAsync(patient));
        await using var one = both[0];
        await using var other = both[1];

        // More than one of them may have under way: both are at it.
        await Waiting.UntilAsync<object>("A send of each", () => Task.FromResult<object?>(connector.Held > SendsPerHost ? connector : null), Stop);
        connector.Open();
        var report = await DoneAsync(notice);
        Assert.Equal((Audience, Audience, 0), (report.Audience, report.Of(DeliveryState.Sent), report.Uncertain));
        Assert.Equal(Audience, connector.Got.Count);
        Assert.All(connector.Got, got => Assert.Equal(1, got.Value));
    }

    private static int NewSeed()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper!.WriteLine($"The seed of the random moments: {seed}");
        return seed;
    }

    private Task<BotProcess> StartAsync(params string[] settings) =>
        BotProcess.StartAsync(_store.Path, Stop, [.. settings, "--no-playground", "--Demo:Seed=false", "--Connector:HostWait=00:00:01", $"--Delivery:SendsPerHost={SendsPerHost}"]);

    private async Task LiveAndDieAsync(CountingConnector connector, Random random)
    {
        var until = connector.Taken + random.Next(1, MostInALife);
        await using var bot = await StartAsync("--Delivery:Lease=00:00:03", "--Connector:RequestTimeout=00:00:01");
        await Waiting.UntilAsync<object>(
            "The moment of the kill", () => Task.FromResult<object?>(connector.Taken >= until || connector.Got.Count == Audience ? connector : null), Stop);
        await Task.Delay(random.Next(50), Stop);
        await bot.KillAsync();
    }

    private Task<NoticeReport> DoneAsync(string notice) =>
        Waiting.UntilAsync("The end of the notice", async () => await _store.ReportAsync(notice, Stop) is { IsDone: true } report ? report : null, Stop);

    /// <param name="inFlight">The sends that were claimed and not recorded when their process died.</param>
    private async Task AssertNobodyLostAsync(string notice, IReadOnlyDictionary<string, int> got, HashSet<(string Member, int Attempt)> inFlight)
    {
        var report = await _store.ReportAsync(notice, Stop);
        Assert.Equal((Audience, Audience), (report.Audience, report.Of(DeliveryState.Sent)));
        Assert.Equal(Audience, report.Counts.Sum(count => count.Count));
        Assert.Equal(Audience, got.Count);

        // Nobody got it more often than a send to that very person was in flight at a kill, and who did is marked.
        var died = inFlight.CountBy(send => send.Member).ToDictionary();
        var twice = got.Where(one => one.Value > 1).ToList();
        Assert.All(twice, one => Assert.True(one.Value - 1 <= died.GetValueOrDefault(one.Key), $"{one.Key} got {one.Value}, {died.GetValueOrDefault(one.Key)} in flight at kills"));
        var uncertain = (await _store.DeliveriesAsync(notice, Stop)).Where(delivery => delivery.Uncertain).Select(delivery => delivery.Member).ToHashSet();
        Assert.All(twice, one => Assert.Contains(one.Key, uncertain));
        TestContext.Current.TestOutputHelper!.WriteLine($"In flight at kills: {inFlight.Count}; got it twice: {twice.Count}; uncertain: {uncertain.Count}");
    }
}
