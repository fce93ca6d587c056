using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Tests.Documents;

namespace KommITS.Bot.Core.Tests.Register;

public sealed class PortfolioTests
{
    private static readonly Portfolio Lekeberg = new()
    {
        Municipality = "1814",
        Usages =
        [
            new("lifecare", UsageStatus.InUse, 2023),
            new("procapita", UsageStatus.Ended),
            new("raindance", UsageStatus.PhasingOut),
            new("stratsys", UsageStatus.InUse),
            new("stratsys", UsageStatus.Ended),
        ],
    };

    [Fact]
    public void What_is_run_and_what_was_run_is_known() =>
        Assert.Equal(["lifecare", "procapita", "stratsys"], Lekeberg.KnownOf(["procapita", "lifecare", "stratsys", "treserva"]));

    [Fact]
    public void What_has_ended_is_not_run_now() => Assert.Equal(["lifecare", "raindance", "stratsys"], Lekeberg.RunningNow);

    [Fact]
    public async Task The_register_tells_who_knows_and_nothing_of_those_who_do_not()
    {
        var store = new MemoryDocumentStore();
        var register = new SystemRegister(store);
        var token = TestContext.Current.CancellationToken;
        await store.UpsertAsync(SystemRegister.KeyOf("1814"), Lekeberg, token);
        await store.UpsertAsync(SystemRegister.KeyOf("2480"), Lekeberg with { Municipality = "2480", Usages = [] }, token);
        Assert.Equal(["1814"], (await register.WhoKnowsAsync(["procapita"], token)).Keys);
        Assert.Empty(await register.WhoKnowsAsync([], token));
        Assert.Empty((await register.PortfolioOfAsync("9999", token)).Usages);
    }
}
