using KommITS.Bot.Agreements;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>The whole bot on Monday 11 January 2027 at 10 in Sweden: Alva (Lekeberg) and Dag (Örebro) are the committee, Bo (Umeå) and Cleo (Habo) are members.</summary>
internal sealed class AgreementSociety : IAsyncDisposable
{
    private AgreementSociety(Society society, FakeTimeProvider time, params Person[] people) =>
        (Society, Time, Alva, Bo, Cleo, Dag) = (society, time, people[0], people[1], people[2], people[3]);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    public Person Alva { get; }

    public Person Bo { get; }

    public Person Cleo { get; }

    public Person Dag { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<AgreementSociety> StartAsync(params (string Key, string Value)[] settings)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
        var society = await Society.StartAsync(time, settings);
        var people = new[]
        {
            await society.MemberAsync("Alva Exempel", "alva@lekeberg.se"), await society.MemberAsync("Bo Exempel", "bo@umea.se"),
            await society.MemberAsync("Cleo Exempel", "cleo@habokommun.se"), await society.MemberAsync("Dag Exempel", "dag@orebro.se"),
        };
        await KeepingTests.MakeCommitteeAsync(society, people[0]);
        await KeepingTests.MakeCommitteeAsync(society, people[3]);
        return new AgreementSociety(society, time, people);
    }

    /// <summary>All of them speak English from now on.</summary>
    public async Task<AgreementSociety> InEnglishAsync()
    {
        foreach (var person in new[] { Alva, Bo, Cleo, Dag })
            await person.SaysAsync("byt till engelska");
        return this;
    }

    public T Get<T>() where T : notnull => Society.Services.GetRequiredService<T>();

    public async Task<Agreement> FindAsync(int number = 1) => (await Get<AgreementArchive>().FindByNumberAsync(number, Token))!;

    /// <summary>The municipality runs Visma Addo from now on.</summary>
    public Task RunsAddoAsync(string municipality) => Get<SystemRegister>().StoreAsync(
        new Portfolio { Municipality = municipality, Usages = [new Usage { Product = Get<Core.Register.ReferenceData>().Products.Single(one => one.Name == "Visma Addo").Id }] }, Token);

    /// <summary>Alva writes the agreement on e-signing in words and publishes it; it ends on the last of March 2028.</summary>
    public async Task PublishAsync(params string[] more)
    {
        await WriteAsync("E-signering", more);
        await Alva.SaysAsync("publicera avtal 1");
    }

    public async Task WriteAsync(string title, params string[] more)
    {
        await Alva.SaysAsync("nytt avtal");
        await Alva.SaysAsync($"""
            titel: {title}
            leverantör: Signeringsbolaget AB
            gäller: Visma Addo
            ger: Rabatt på årsavgiften för medlemskommuner.
            start: 2026-04-01
            slut: 2028-03-31
            besked: 2027-12-31
            avrop: Anmäl kommunen till styrelsen
            Skriv till leverantören
            {string.Join('\n', more)}
            """);
        await Alva.SaysAsync("spara");
    }

    /// <summary>The clock on the wall in Sweden, and what the background does then.</summary>
    public async Task GoAsync(int year, int month, int day, int hour, int minute = 0)
    {
        Time.SetUtcNow(Core.Time.SwedishTime.At(new LocalDateTime(year, month, day, hour, minute)).ToDateTimeOffset());
        await TickAsync();
    }

    public async Task TickAsync()
    {
        var loop = Society.Services.GetServices<IHostedService>().OfType<AgreementLoop>().Single();
        for (var tick = 0; tick < 2; tick++)
        {
            await loop.TickAsync(Token);
            await Task.Delay(100, Token);
        }
    }

    public ValueTask DisposeAsync() => Society.DisposeAsync();
}
