using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Questions;

namespace KommITS.Bot.Core.Tests.Register.Portfolios;

public sealed class RegisterRightsTests
{
    private readonly Network _network = new();

    private RegisterRights Rights => new(_network.Members);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_there_is_no_contact_whoever_works_there_may_and_afterwards_only_the_contact()
    {
        var alva = await Join("alva", Network.Lekeberg);
        var bo = await Join("bo", Network.Lekeberg);
        var cia = await Join("cia", Network.Umea);
        Assert.True(await MayAsync(alva));
        Assert.True(await MayAsync(bo));
        Assert.False(await MayAsync(cia));

        alva = await _network.Members.NameContactAsync(alva.Id, true, Token);
        Assert.True(await MayAsync(alva));
        Assert.False(await MayAsync(bo));
        Assert.Equal(["alva"], (await _network.Members.ContactsOfAsync(Network.Lekeberg, Token)).Select(contact => contact.Id));
    }

    [Fact]
    public async Task A_sample_contact_keeps_nobody_from_it()
    {
        var alva = await Join("alva", Network.Lekeberg);
        var sample = await _network.JoinAsync("exempel", Network.Lekeberg, isSample: true);
        await _network.Members.NameContactAsync(sample.Id, true, Token);
        Assert.True(await MayAsync(alva));
    }

    [Fact]
    public async Task The_committee_may_everywhere_and_who_is_not_admitted_nowhere()
    {
        var cia = await Join("cia", Network.Umea);
        Assert.True(await MayAsync(cia with { IsCommittee = true }));
        Assert.False(await MayAsync(cia with { IsCommittee = true, Status = MemberStatus.Pending }));
    }

    [Fact]
    public async Task Who_moves_is_no_longer_a_contact()
    {
        await Join("alva", Network.Lekeberg);
        await _network.Members.NameContactAsync("alva", true, Token);
        Assert.False((await _network.Members.MoveAsync("alva", Network.Umea, isAdmitted: true, Token)).IsContact);
    }

    private Task<Member> Join(string id, string municipality) => _network.JoinAsync(id, municipality);

    private Task<bool> MayAsync(Member member) => Rights.MayEditAsync(member, Network.Lekeberg, Token);
}
