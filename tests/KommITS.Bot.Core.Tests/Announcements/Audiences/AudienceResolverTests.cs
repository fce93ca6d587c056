using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Tests.Announcements.Audiences;

public sealed class AudienceResolverTests
{
    private const string Fortigate = "fortinet-fortigate";
    private const string PaloAlto = "palo-alto";

    [Fact]
    public async Task Users_of_a_system_or_a_kind_are_those_who_run_it()
    {
        var newsroom = await WithUsersAsync();
        Assert.Equal(["alva", "bo"], await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.System, "raindance")));
        Assert.Equal(["alva", "bo"], await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.Kind, "ekonomisystem")));
    }

    [Fact]
    public async Task A_security_product_is_named_alone_and_brings_nobody_who_hides_it()
    {
        var newsroom = await WithUsersAsync();
        Assert.Equal(["alva"], await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.System, Fortigate)));
        Assert.Empty(await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.System, Fortigate), new AudienceGroup(AudienceGroupKind.System, PaloAlto)));
        Assert.Empty(await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.Kind, "it-sakerhet")));
    }

    [Fact]
    public async Task The_sample_society_and_those_who_wait_are_left_out_and_who_is_in_two_tenants_is_one()
    {
        var newsroom = await WithUsersAsync();
        await newsroom.JoinAsync(Committee.Of("alva-guest") with { Email = "ALVA@lekeberg.se" });
        await newsroom.JoinAsync(Committee.Of("sample") with { IsSample = true });
        await newsroom.JoinAsync(Committee.Of("pending") with { Status = MemberStatus.Pending });
        Assert.Equal(2, (await newsroom.ResolveAsync(new AudienceGroup(AudienceGroupKind.All))).Count);
    }

    private static async Task<Newsroom> WithUsersAsync()
    {
        var newsroom = new Newsroom();
        await newsroom.JoinAsync(Committee.Alva with { Email = "alva@lekeberg.se" });
        await newsroom.JoinAsync(Committee.Bo with { Municipality = "2480", Email = "bo@umea.se" });
        await newsroom.RunsAsync("1814", hidesSecurity: false, "raindance", Fortigate);
        await newsroom.RunsAsync("2480", hidesSecurity: true, "raindance", Fortigate, PaloAlto);
        return newsroom;
    }
}
