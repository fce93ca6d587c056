using KommITS.Bot.Announcements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>The whole bot on Monday 2 November 2026 at 10 in Sweden: Alva (Lekeberg) and Bo (Umeå) are the committee, Cleo (Habo) and Dag (Örebro) are members.</summary>
internal sealed class CommitteeSociety : IAsyncDisposable
{
    private CommitteeSociety(Society society, FakeTimeProvider time, params Person[] people) =>
        (Society, Time, Alva, Bo, Cleo, Dag) = (society, time, people[0], people[1], people[2], people[3]);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    public Person Alva { get; }

    public Person Bo { get; }

    public Person Cleo { get; }

    public Person Dag { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private AnnouncementArchive Archive => Society.Services.GetRequiredService<AnnouncementArchive>();

    public static async Task<CommitteeSociety> StartAsync(params (string Key, string Value)[] settings)
    {
        var time = NewTime();
        return await OfAsync(await Society.StartAsync(time, settings), time);
    }

    public static async Task<CommitteeSociety> StartOnCosmosAsync(CosmosEndpoint endpoint)
    {
        var time = NewTime();
        return await OfAsync(await Society.StartOnCosmosAsync(endpoint, time), time);
    }

    private static FakeTimeProvider NewTime() => new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    private static async Task<CommitteeSociety> OfAsync(Society society, FakeTimeProvider time)
    {
        var people = new[]
        {
            await society.MemberAsync("Alva Exempel", "alva@lekeberg.se"), await society.MemberAsync("Bo Exempel", "bo@umea.se"),
            await society.MemberAsync("Cleo Exempel", "cleo@habokommun.se"), await society.MemberAsync("Dag Exempel", "dag@orebro.se"),
        };
        await KeepingTests.MakeCommitteeAsync(society, people[0]);
        await KeepingTests.MakeCommitteeAsync(society, people[1]);
        return new CommitteeSociety(society, time, people);
    }

    /// <summary>All of them speak English from now on.</summary>
    public async Task<CommitteeSociety> InEnglishAsync()
    {
        foreach (var person in new[] { Alva, Bo, Cleo, Dag })
            await person.SaysAsync("byt till engelska");
        return this;
    }

    /// <summary>What the background does every two seconds, a few times over.</summary>
    public async Task TickAsync()
    {
        var loop = Society.Services.GetServices<IHostedService>().OfType<AnnouncementLoop>().Single();
        for (var tick = 0; tick < 4; tick++)
        {
            await loop.TickAsync(Token);
            await Task.Delay(100, Token);
        }
    }

    public async Task PassAsync(TimeSpan time)
    {
        Time.Advance(time);
        await TickAsync();
    }

    public async Task<Announcement> FindAsync(int number = 1) => (await Archive.FindByNumberAsync(number, Token))!;

    public Task<Member?> MemberAsync(Person person) => Society.Services.GetRequiredService<MemberDirectory>().FindAsync(person.AadObjectId, Token);

    /// <summary>Alva writes one in words and saves it.</summary>
    public async Task<Reply> AlvaWritesAsync(string to, params string[] more)
    {
        await Alva.SaysAsync("nytt utskick");
        await Alva.SaysAsync($"rubrik: Årsmöte i maj\ntext: Välkommen den **14 maj**.\ntill: {to}\n{string.Join('\n', more)}");
        return await Alva.SaysAsync("spara");
    }

    /// <summary>Alva writes one, and it goes out.</summary>
    public async Task SendAsync(string to, params string[] more)
    {
        await AlvaWritesAsync(to, more);
        var number = (await Archive.AllAsync(Token)).Max(one => one.Number);
        await Alva.SaysAsync($"skicka utskick {number}");
        if ((await FindAsync(number)).WaitsForApproval)
            await Bo.SaysAsync($"godkänn utskick {number} {Seal.CodeOf(Seal.Of((await FindAsync(number)).Draft))}");
        await TickAsync();
    }

    public ValueTask DisposeAsync() => Society.DisposeAsync();
}
