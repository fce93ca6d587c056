using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Portfolios;

public sealed class SystemRegisterTests
{
    private const string Lekeberg = "1814";
    private const string Umea = "2480";
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly ReferenceData Reference = ReferenceDataFile.Load();
    private readonly MemoryDocumentStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_register_tells_who_knows_and_nothing_of_those_who_do_not()
    {
        using var register = Open();
        await RunsAsync(register, Lekeberg, "procapita");
        await RunsAsync(register, Umea, "treserva");
        Assert.Equal([Lekeberg], (await register.WhoKnowsAsync(["procapita"], Token)).Keys);
        Assert.Empty(await register.WhoKnowsAsync([], Token));
        Assert.Empty((await register.PortfolioOfAsync("9999", Token)).Usages);
    }

    [Fact]
    public async Task A_change_is_found_at_once_also_where_a_product_has_gone()
    {
        using var register = Open();
        await RunsAsync(register, Lekeberg, "procapita");
        await RunsAsync(register, Umea, "procapita");
        Assert.Equal([Lekeberg, Umea], await UsersOfAsync(register, "procapita"));
        await register.ChangeAsync(Lekeberg, portfolio => portfolio.Move("procapita", "lifecare", "bo", Now), Token);
        Assert.Equal([Umea], await UsersOfAsync(register, "procapita"));
        Assert.Equal([Lekeberg], await UsersOfAsync(register, "lifecare"));
    }

    [Fact]
    public async Task Another_instance_has_the_change_after_its_refresh()
    {
        using var here = Open();
        using var there = Open();
        await RunsAsync(here, Lekeberg, "procapita");
        Assert.Equal([Lekeberg], await UsersOfAsync(there, "procapita"));
        await RunsAsync(here, Umea, "procapita");
        await RunsAsync(there, "0114", "procapita");
        await there.RefreshAsync(Token);
        await here.RefreshAsync(Token);
        Assert.Equal(["0114", Lekeberg, Umea], await UsersOfAsync(there, "procapita"));
        Assert.Equal(["0114", Lekeberg, Umea], await UsersOfAsync(here, "procapita"));
    }

    [Fact]
    public async Task An_instance_that_slept_through_many_changes_reads_all_of_it()
    {
        using var here = Open();
        using var there = Open();
        Assert.Empty(await UsersOfAsync(there, "procapita"));
        foreach (var municipality in Reference.Municipalities.Take(150))
            await RunsAsync(here, municipality.Code, "procapita");
        await there.RefreshAsync(Token);
        Assert.Equal(150, (await UsersOfAsync(there, "procapita")).Length);
    }

    [Fact]
    public async Task Nothing_is_lost_when_many_change_one_portfolio_at_once()
    {
        using var here = Open();
        using var there = Open();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => RunsAsync(number % 2 == 0 ? here : there, Lekeberg, $"p{number}")));
        Assert.Equal(40, (await here.PortfolioOfAsync(Lekeberg, Token)).Usages.Count);
        await here.RefreshAsync(Token);
        Assert.Equal(40, (await here.IndexAsync(Token)).PortfolioOf(Lekeberg).Usages.Count);
    }

    private SystemRegister Open() => new(_store, Reference);

    private static async Task RunsAsync(SystemRegister register, string municipality, string product) =>
        await register.ChangeAsync(municipality, portfolio => portfolio.Put(new Usage { Product = product }, "bo", Now, UsageSource.Member), Token);

    private static async Task<string[]> UsersOfAsync(SystemRegister register, string product) =>
        [.. (await register.IndexAsync(Token)).UsesOf(product).Select(hit => hit.Municipality).Order(StringComparer.Ordinal)];
}
