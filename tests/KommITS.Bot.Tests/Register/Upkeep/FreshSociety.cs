using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Register.Upkeep;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Register.Upkeep;

/// <summary>The whole bot on a clock of the test's own, which begins on Monday 2 November 2026 at 9 in Sweden.</summary>
internal sealed class FreshSociety : IAsyncDisposable
{
    public const string Lekeberg = "1814";
    public static readonly Usage Raindance = new() { Product = "raindance", Since = 2019, ReplacementYear = 2027, ReplacementQuarter = 3 };

    private FreshSociety(Society society, FakeTimeProvider time) => (Society, Time) = (society, time);

    public Society Society { get; }

    public FakeTimeProvider Time { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private MemberDirectory Members => Society.Services.GetRequiredService<MemberDirectory>();

    private SystemRegister Register => Society.Services.GetRequiredService<SystemRegister>();

    public static async Task<FreshSociety> StartAsync()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));
        return new FreshSociety(await Society.StartAsync(time), time);
    }

    /// <summary>Alva, who is the contact of Lekeberg, which has told of Raindance; and Bo in Umeå.</summary>
    public async Task<(Person Alva, Person Bo)> AlvaAndBoAsync()
    {
        await HasAsync(Lekeberg, Raindance);
        return (await ContactAsync("Alva Exempel", "alva@lekeberg.se"), await Society.MemberAsync("Bo Exempel", "bo@umea.se"));
    }

    public async Task<Person> ContactAsync(string name, string mail)
    {
        var person = await Society.MemberAsync(name, mail);
        await Members.NameContactAsync(person.AadObjectId, true, Token);
        return person;
    }

    public Task HasAsync(string municipality, params Usage[] usages) =>
        Register.StoreAsync(new Portfolio { Municipality = municipality, Usages = usages }, Token);

    public async Task<Usage?> FindAsync(string product, string municipality = Lekeberg) => (await Register.PortfolioOfAsync(municipality, Token)).Find(product);

    public async Task<Member> MemberAsync(Person person) => (await Members.FindAsync(person.AadObjectId, Token))!;

    public Task StoreAsync(Member member) => Society.Services.GetRequiredService<Core.Documents.IDocumentStore>().UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);

    /// <summary>What the background does at every tick.</summary>
    public Task TickAsync() => Society.Services.GetServices<IHostedService>().OfType<RegisterUpkeep>().Single().TickAsync(Token);

    public async Task TickAtAsync(DateTimeOffset moment)
    {
        Time.SetUtcNow(moment);
        await TickAsync();
    }

    /// <summary>Lets minutes pass until the person has got it.</summary>
    public async Task<ReceivedMessage> WaitsForAsync(Person person, string containing)
    {
        for (var minute = 0; minute < 200 && person.CountOf(containing) == 0; minute++)
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50, Token);
        }

        return await person.ReceivesAsync(containing);
    }

    public ValueTask DisposeAsync() => Society.DisposeAsync();
}
