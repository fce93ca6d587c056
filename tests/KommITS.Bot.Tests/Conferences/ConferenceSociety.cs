using KommITS.Bot.Conferences;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>The whole bot on Monday 11 January 2027 at 10 in Sweden: Alva (Lekeberg) is the committee, Bo (Umeå) and Cleo (Habo) are members.</summary>
internal sealed class ConferenceSociety : IAsyncDisposable
{
    private ConferenceSociety(Society society, FakeTimeProvider time, params Person[] people) =>
        (Society, Time, Alva, Bo, Cleo) = (society, time, people[0], people[1], people[2]);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    public Person Alva { get; }

    public Person Bo { get; }

    public Person Cleo { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ConferenceSociety> StartAsync(params (string Key, string Value)[] settings)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
        var society = await Society.StartAsync(time, settings);
        var people = new[]
        {
            await society.MemberAsync("Alva Exempel", "alva@lekeberg.se"), await society.MemberAsync("Bo Exempel", "bo@umea.se"), await society.MemberAsync("Cleo Exempel", "cleo@habokommun.se"),
        };
        await KeepingTests.MakeCommitteeAsync(society, people[0]);
        return new ConferenceSociety(society, time, people);
    }

    /// <summary>All of them speak English from now on.</summary>
    public async Task<ConferenceSociety> InEnglishAsync()
    {
        foreach (var person in new[] { Alva, Bo, Cleo })
            await person.SaysAsync("byt till engelska");
        return this;
    }

    public T Get<T>() where T : notnull => Society.Services.GetRequiredService<T>();

    public async Task<Conference> FindAsync(int number = 1) => (await Get<ConferenceArchive>().FindByNumberAsync(number, Token))!;

    public async Task<Roster> RosterAsync() => await Get<RosterBook>().OfAsync((await FindAsync()).Id, Token);

    /// <summary>Alva writes the spring conference in words and publishes it; registration is open from February, with one seat on site.</summary>
    public async Task PublishAsync(params string[] more)
    {
        await Alva.SaysAsync("ny konferens");
        await Alva.SaysAsync($"""
            titel: Vårkonferensen
            plats: Örebro
            adress: Fabriksgatan 2
            start: 2027-04-21 09:00
            slut: 2027-04-22 16:00
            platser: 1
            distans: obegränsat
            sista anmälningsdag: 2027-04-01
            program: 2027-04-21 09:00-10:00 | Välkomna | Stora salen | Alva Exempel
            10.30-11.30 | Systembyten
            {string.Join('\n', more)}
            """);
        await Alva.SaysAsync("spara");
        await Alva.SaysAsync("publicera konferens 1");
    }

    /// <summary>The clock on the wall in Sweden, and what the background does then.</summary>
    public async Task GoAsync(int year, int month, int day, int hour, int minute = 0)
    {
        Time.SetUtcNow(Core.Time.SwedishTime.At(new LocalDateTime(year, month, day, hour, minute)).ToDateTimeOffset());
        await TickAsync();
    }

    public async Task TickAsync()
    {
        var loop = Society.Services.GetServices<IHostedService>().OfType<ConferenceLoop>().Single();
        for (var tick = 0; tick < 2; tick++)
        {
            await loop.TickAsync(Token);
            await Task.Delay(100, Token);
        }
    }

    public ValueTask DisposeAsync() => Society.DisposeAsync();
}
