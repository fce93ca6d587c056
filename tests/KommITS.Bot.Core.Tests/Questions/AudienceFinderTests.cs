using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Tests.Questions;

public sealed class AudienceFinderTests
{
    private readonly Network _network = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_asker_is_in_none_of_them()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.RunsAsync(Network.Lekeberg, (Network.Lifecare, UsageStatus.InUse));
        var audiences = await _network.Audiences.FindAsync(alva, [Network.Lifecare], Token);
        Assert.Equal([AudienceKind.Systems, AudienceKind.County, AudienceKind.All], audiences.Select(audience => audience.Kind));
        Assert.All(audiences, audience => Assert.True(audience.IsEmpty));
    }

    [Fact]
    public async Task A_colleague_in_the_same_municipality_is_asked_only_with_all()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("anna", Network.Lekeberg);
        Assert.Empty(await InAsync(alva, AudienceKind.County));
        Assert.Equal(["anna"], await InAsync(alva, AudienceKind.All));
    }

    [Fact]
    public async Task Without_a_named_product_there_is_no_audience_of_systems()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        Assert.Equal(
            [AudienceKind.County, AudienceKind.All], (await _network.Audiences.FindAsync(alva, [], Token)).Select(audience => audience.Kind));
    }

    [Fact]
    public async Task The_county_is_the_askers_own()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Orebro);
        await _network.JoinAsync("cleo", Network.Umea);
        Assert.Equal(["bo"], await InAsync(alva, AudienceKind.County));
        Assert.Equal(["bo", "cleo"], await InAsync(alva, AudienceKind.All));
    }

    [Fact]
    public async Task Those_who_ran_a_system_know_it_as_well_as_those_who_run_it()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Orebro);
        await _network.JoinAsync("cleo", Network.Umea);
        await _network.RunsAsync(Network.Orebro, (Network.Procapita, UsageStatus.Ended));
        await _network.RunsAsync(Network.Umea, (Network.Lifecare, UsageStatus.PhasingOut), (Network.Procapita, UsageStatus.Ended));
        var systems = (await _network.Audiences.FindAsync(alva, [Network.Lifecare, Network.Procapita], Token))[0];
        Assert.Equal(["bo", "cleo"], systems.Members.Select(member => member.Member));
        Assert.Equal([Network.Procapita], systems.Members[0].Products);
        Assert.Equal([Network.Lifecare, Network.Procapita], systems.Members[1].Products);
    }

    [Fact]
    public async Task Who_is_in_two_tenants_is_one_person_and_no_peer_of_their_own()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg, email: "alva@example.com");
        await _network.JoinAsync("alva-as-guest", Network.Umea, email: "Alva@example.com");
        await _network.JoinAsync("bo", Network.Umea, email: "bo@example.com");
        await _network.JoinAsync("bo-as-guest", Network.Orebro, email: "bo@example.com");
        Assert.Equal(["bo"], await InAsync(alva, AudienceKind.All));
    }

    [Fact]
    public async Task People_municipalities_and_samples_are_counted()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        await _network.JoinAsync("cleo", Network.Umea);
        await _network.JoinAsync("exempel-1880", Network.Orebro, isSample: true);
        var all = (await _network.Audiences.FindAsync(alva, [], Token))[^1];
        Assert.Equal((3, 2, 1), (all.Members.Count, all.Municipalities, all.Samples));
    }

    [Fact]
    public async Task Who_waits_to_be_admitted_is_not_asked()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        var bo = await _network.JoinAsync("bo", Network.Orebro);
        await _network.Store.UpsertAsync(MemberDirectory.KeyOf("bo"), bo with { Status = MemberStatus.Pending }, Token);
        Assert.Empty(await InAsync(alva, AudienceKind.All));
    }

    private async Task<IEnumerable<string>> InAsync(Member asker, AudienceKind kind) =>
        (await _network.Audiences.FindAsync(asker, [], Token)).Single(audience => audience.Kind == kind).Members.Select(member => member.Member);
}
