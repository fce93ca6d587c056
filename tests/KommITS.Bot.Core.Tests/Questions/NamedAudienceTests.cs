using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Core.Tests.Questions;

/// <summary>A question to the municipalities of a list.</summary>
public sealed class NamedAudienceTests
{
    private readonly Network _network = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_in_those_municipalities_and_nobody_else_is_asked()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        foreach (var (id, place) in new[] { ("bo", Network.Umea), ("cleo", Network.Umea), ("odd", Network.Orebro), ("kim", Network.Lekeberg) })
            await _network.JoinAsync(id, place);
        Assert.Equal(["bo", "cleo"], await NamedAsync(alva, Network.Umea, Network.Lekeberg, "9999"));
        await AskAsync(alva, Network.Umea);
        Assert.Equal(["bo", "cleo"], (await _network.DeliveriesAsync("question/q/asked")).Select(delivery => delivery.Member).Order());
        Assert.All(await _network.DeliveriesAsync("question/q/asked"), delivery => Assert.Equal("named", delivery.Reason.Code));
    }

    [Fact]
    public async Task Who_waits_to_be_admitted_is_not_reached_by_naming_the_municipality()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        var bo = await _network.JoinAsync("bo", Network.Umea);
        await _network.Store.UpsertAsync(MemberDirectory.KeyOf("bo"), bo with { Status = MemberStatus.Pending }, Token);
        Assert.Empty(await NamedAsync(alva, Network.Umea));
    }

    [Fact]
    public async Task A_list_that_is_too_long_is_cut()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        await _network.JoinAsync("odd", Network.Orebro);
        var many = Enumerable.Range(0, Audience.MostNamed - 1).Select(number => $"x{number}").ToList();
        Assert.Equal(["bo"], await NamedAsync(alva, [.. many, Network.Umea, Network.Orebro]));
    }

    [Fact]
    public async Task A_list_that_is_missing_is_nobody_and_not_everybody()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        Assert.Equal(0, (await AskAsync(alva)).Asked);
        Assert.Empty(await _network.DeliveriesAsync("question/q/asked"));
    }

    private Task<Question> AskAsync(Member asker, params string[] named) =>
        _network.Questions.AskAsync(asker, new AskRequest("q", "Hur gör ni?", [], AudienceKind.Named) { Named = named }, Token);

    private async Task<IEnumerable<string>> NamedAsync(Member asker, params string[] named) =>
        (await _network.Audiences.FindAsync(asker, [], named, Token)).Single(audience => audience.Kind == AudienceKind.Named).Members.Select(member => member.Member);
}
