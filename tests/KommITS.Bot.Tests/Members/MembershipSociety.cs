using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Members;
using KommITS.Bot.Privacy;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Members;

/// <summary>
/// The whole bot on Monday 2 November 2026 at 10 in Sweden, where who joins has to be let in: Alva (Lekeberg) and Bertil (Örebro) are the committee, as in a
/// store of before the committee was kept.
/// </summary>
internal sealed class MembershipSociety : IAsyncDisposable
{
    public const string Lekeberg = "1814";
    public const string Umea = "2480";
    public const string Habo = "0643";

    private MembershipSociety(Society society, FakeTimeProvider time, Person alva, Person bertil) => (Society, Time, Alva, Bertil) = (society, time, alva, bertil);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    public Person Alva { get; }

    public Person Bertil { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<MembershipSociety> StartAsync(CosmosEndpoint? endpoint = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
        var settings = ("Membership:Admission", "Verified");
        var society = endpoint is null ? await Society.StartAsync(time, settings) : await Society.StartOnCosmosAsync(endpoint, time, settings);
        var started = new MembershipSociety(society, time, await society.MemberAsync("Alva Exempel", "alva@lekeberg.se"), await society.MemberAsync("Bertil Exempel", "bertil@orebro.se"));
        await started.SetAsync(started.Alva, member => member with { Status = MemberStatus.Active, PendingSince = null, IsCommittee = true });
        await started.SetAsync(started.Bertil, member => member with { Status = MemberStatus.Active, PendingSince = null, IsCommittee = true });
        await started.TickAsync();
        return started;
    }

    public T Get<T>() where T : notnull => Society.Services.GetRequiredService<T>();

    /// <summary>Somebody who has said where they work, and was let in by hand.</summary>
    public async Task<Person> MemberAsync(string name, string mail, bool isContact = false)
    {
        var person = await Society.MemberAsync(name, mail);
        await SetAsync(person, member => member with { Status = MemberStatus.Active, PendingSince = null, IsContact = isContact });
        await TickAsync();
        return person;
    }

    /// <summary>Somebody with an address that is none of a municipality's, who types where they work.</summary>
    public async Task<Person> JoinsAsync(string name, string mail, string tenant, string municipality)
    {
        var person = Society.Person(name, mail, tenant);
        await person.OpensAsync();
        await person.SaysAsync(municipality);
        await person.SaysAsync("hoppa över");
        return person;
    }

    public async Task<Member> MemberAsync(Person person) => (await Get<MemberDirectory>().FindAsync(person.AadObjectId, Token))!;

    public Task SetAsync(Person person, Func<Member, Member> become) => Get<MemberDirectory>().BecomeAsync(person.AadObjectId, become, Token);

    public Task StandsAsync(string municipality, Standing standing, params string[] tenants) => Get<IDocumentStore>().UpsertAsync(
        MembershipBook.KeyOf(municipality), new MunicipalMembership { Municipality = municipality, Standing = standing, Tenants = tenants }, Token);

    public Task<MunicipalMembership> MembershipAsync(string municipality) => Get<MembershipBook>().OfAsync(municipality, Token);

    /// <summary>What the background does every five seconds, twice over.</summary>
    public async Task TickAsync()
    {
        var loop = Society.Services.GetServices<IHostedService>().OfType<MembershipLoop>().Single();
        for (var tick = 0; tick < 2; tick++)
            await loop.TickAsync(Token);
    }

    public Task<ReceivedMessage> ForgottenAsync(Person person) => Forgotten.UntilAsync(
        Society, Time, person, async () =>
        {
            await Society.Services.GetServices<IHostedService>().OfType<PrivacyLoop>().Single().TickAsync(Token);
            await Task.Delay(50, Token);
        });

    public ValueTask DisposeAsync() => Society.DisposeAsync();
}
