using KommITS.Bot.Announcements;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Rights;

/// <summary>
/// A society with one person of each role and something of each kind to act on: Mia (M) has asked question 1 and has a reminder; Kim (K) is the contact
/// of the municipality where Mia works; Ola (O), contact of another, has answered; Cai (C) sits in the committee. The lapsed and the suspended person
/// were in the committee and contacts too: what they were gives them nothing.
/// </summary>
internal sealed class RightsSociety : IAsyncDisposable
{
    public const string Roles = "SPLAMKOC";

    private RightsSociety(Society society) => Society = society;

    public Society Society { get; }

    public Dictionary<char, Person> People { get; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IDocumentStore Store => Get<IDocumentStore>();

    public static async Task<RightsSociety> StartAsync()
    {
        // A clock that stands still: nothing happens but what the people do.
        var society = new RightsSociety(await Society.StartAsync(new FakeTimeProvider(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero))));
        await society.JoinAsync();
        await society.PrepareAsync();
        return society;
    }

    public T Get<T>() where T : notnull => Society.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => Society.DisposeAsync();

    private async Task JoinAsync()
    {
        People['M'] = await Society.MemberAsync("Mia Exempel", "mia@lekeberg.se");
        People['K'] = await Society.MemberAsync("Kim Exempel", "kim@lekeberg.se");
        People['O'] = await Society.MemberAsync("Ola Exempel", "ola@umea.se");
        People['C'] = await Society.MemberAsync("Cai Exempel", "cai@orebro.se");
        People['X'] = await Society.MemberAsync("Xia Exempel", "xia@habokommun.se");
        People['P'] = await Society.MemberAsync("Pia Exempel", "pia@lekeberg.se");
        People['L'] = await Society.MemberAsync("Lis Exempel", "lis@lekeberg.se");
        People['A'] = await Society.MemberAsync("Abe Exempel", "abe@lekeberg.se");
        People['S'] = Society.Person("Sam Exempel", "sam@example.org", "tenant-sam");
        await KeepingTests.MakeCommitteeAsync(Society, People['C']);
        await KeepingTests.MakeCommitteeAsync(Society, People['X']);
        await Society.IsContactAsync(People['K']);
        await Society.IsContactAsync(People['O']);
    }

    private async Task PrepareAsync()
    {
        await People['O'].SaysAsync("vi kör Lifecare");
        await People['O'].SaysAsync("ja");
        await People['M'].SaysAsync("vi kör Påhittade systemet");
        await People['M'].SaysAsync("ja");
        await People['M'].AsksAsync("Fråga: har någon bytt till Lifecare?");
        await People['O'].SaysAsync("svara på fråga 1: vi bytte 2023");
        await People['M'].SaysAsync("påminn mig 3 februari 2027 kl 9 om hotellet");
        await WriteConferencesAsync();
        await WriteAnnouncementsAsync();
        await ChangeAsync('P', member => member with { Status = MemberStatus.Pending });
        await ChangeAsync('L', member => member with { Status = MemberStatus.Lapsed, IsCommittee = true, IsContact = true });
        await ChangeAsync('A', member => member with { Status = MemberStatus.Suspended, IsCommittee = true, IsContact = true });
        await People['S'].OpensAsync();
    }

    private async Task WriteConferencesAsync()
    {
        foreach (var title in new[] { "Årsmötet", "Utkastet" })
        {
            await People['X'].SaysAsync("ny konferens");
            await People['X'].SaysAsync($"titel: {title}\nplats: Örebro\nstart: 2027-01-11 09:00\nslut: 2027-01-12 16:00\nplatser: 50\nårsmöte: ja\nkallelse: 2027-01-02\ndagordning: Mötets öppnande\nprogram: 2027-01-11 09:00-16:00 | Välkomna");
            await People['X'].SaysAsync("spara");
        }

        await People['X'].SaysAsync("publicera konferens 1");
        await People['K'].SaysAsync("anmäl mig till konferens 1 på plats");
        await People['X'].SaysAsync("ny omröstning konferens 1: Ska vi?");
        await People['X'].SaysAsync("öppna omröstning 1 på konferens 1");
    }

    private async Task WriteAnnouncementsAsync()
    {
        foreach (var to in new[] { "mia@lekeberg.se, kim@lekeberg.se, ola@umea.se, cai@orebro.se", "alla", "alla" })
        {
            await People['X'].SaysAsync("nytt utskick");
            await People['X'].SaysAsync($"rubrik: Utskick\ntext: Text.\ntill: {to}\nläskvitto: ja");
            await People['X'].SaysAsync("spara");
        }

        await People['X'].SaysAsync("skicka utskick 1");
        await People['X'].SaysAsync("skicka utskick 2");
        for (var tick = 0; tick < 4; tick++)
        {
            await Society.Services.GetServices<IHostedService>().OfType<AnnouncementLoop>().Single().TickAsync(Token);
            await Task.Delay(100, Token);
        }
    }

    private async Task ChangeAsync(char role, Func<Member, Member> change)
    {
        var key = MemberDirectory.KeyOf(People[role].AadObjectId);
        await Store.UpsertAsync(key, change((await Store.ReadAsync<Member>(key, Token))!.Content), Token);
    }
}
