using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>Twenty of the committee change one agreement at once from the same version, on each store: one is taken, the others are told.</summary>
public sealed class EditRaceOnCosmosTests(CosmosEndpoint endpoint)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_cosmos() => await RaceAsync(await Society.StartOnCosmosAsync(endpoint));

    [Fact]
    public async Task On_sqlite() => await RaceAsync(await Society.StartAsync());

    private static async Task RaceAsync(Society started)
    {
        await using var society = started;
        var service = society.Services.GetRequiredService<AgreementService>();
        var people = Enumerable.Range(0, 20).Select(number => new Member { Id = $"m{number}", Status = MemberStatus.Active, IsCommittee = true }).ToList();
        var terms = new AgreementTerms { Title = "E-signering", Supplier = "Signeringsbolaget", Gives = "Rabatt" };
        var begun = await service.WriteAsync("a", terms, people[0], null, Token);
        await service.PublishAsync("a", people[0], Token);
        var results = await Task.WhenAll(people.Select(by => Task.Run(() => service.WriteAsync("a", terms with { Price = by.Id }, by, begun.Agreement!.Revision, Token), Token)));
        Assert.Equal((1, 19), (results.Count(one => one.Outcome == AgreementOutcome.Done), results.Count(one => one.Outcome == AgreementOutcome.Changed)));
        var stored = (await society.Services.GetRequiredService<AgreementArchive>().FindAsync("a", Token))!;
        Assert.Equal((2, stored.Terms.Price, 1), (stored.Version, stored.History.Single().By, stored.Number));
    }
}
