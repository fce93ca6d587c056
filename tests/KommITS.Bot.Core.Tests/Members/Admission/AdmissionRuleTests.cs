using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Municipalities;

namespace KommITS.Bot.Core.Tests.Members.Admission;

public sealed class AdmissionRuleTests
{
    private const string Umea = "2480";

    [Theory]
    [InlineData("Verified", false, "member", "bound", true, AdmissionVerdict.AtOnce)]
    [InlineData("Verified", false, "member", "bound", false, AdmissionVerdict.ByContacts)]
    [InlineData("Verified", false, "member", "other", true, AdmissionVerdict.ByCommittee)]
    [InlineData("Verified", false, "member", null, true, AdmissionVerdict.ByCommittee)]
    [InlineData("Verified", false, "never", "bound", true, AdmissionVerdict.ByCommittee)]
    [InlineData("Verified", false, "lapsed", "bound", true, AdmissionVerdict.ByCommittee)]
    [InlineData("Verified", true, "never", null, false, AdmissionVerdict.AtOnce)]
    [InlineData("Open", false, "never", null, false, AdmissionVerdict.AtOnce)]
    [InlineData("Open", false, "lapsed", "bound", true, AdmissionVerdict.ByCommittee)]
    [InlineData(null, false, "never", "bound", true, AdmissionVerdict.ByCommittee)]
    public void Who_comes_in_at_once(string? mode, bool hasSeat, string standing, string? tenant, bool mailFits, AdmissionVerdict expected) =>
        Assert.Equal(
            expected,
            AdmissionRule.Judge(new AdmissionFacts(mode is null ? null : Enum.Parse<AdmissionMode>(mode), hasSeat, WasSuspended: false, MembershipOf(standing), tenant, mailFits)));

    [Fact]
    public void Who_was_shut_out_and_comes_again_is_let_in_by_the_committee_alone()
    {
        Assert.Equal(
            AdmissionVerdict.ByCommittee,
            AdmissionRule.Judge(new AdmissionFacts(AdmissionMode.Open, HasSeat: false, WasSuspended: true, MembershipOf("member"), "bound", MailFits: true)));
        var request = new AdmissionRequest { Id = "x/1", Member = "x", Round = 1, Municipality = Umea, Tenant = "bound", WasSuspended = true, OpenedAt = default };
        Assert.False(AdmissionRule.MayDecide(Of("contact"), request, MembershipOf("member")));
        Assert.True(AdmissionRule.MayDecide(Of("committee"), request, MembershipOf("member")));
    }

    [Theory]
    [InlineData("committee", "other", true)]
    [InlineData("committee", "bound", true)]
    [InlineData("contact", "bound", true)]
    [InlineData("contact", "other", false)]
    [InlineData("contact elsewhere", "bound", false)]
    [InlineData("also contact", "bound", true)]
    [InlineData("member", "bound", false)]
    [InlineData("lapsed contact", "bound", false)]
    [InlineData("suspended committee", "bound", false)]
    [InlineData("themselves", "bound", false)]
    public void Who_may_let_in(string role, string tenant, bool expected)
    {
        var request = new AdmissionRequest { Id = "x/1", Member = "x", Round = 1, Municipality = Umea, Tenant = tenant, OpenedAt = default };
        Assert.Equal(expected, AdmissionRule.MayDecide(Of(role), request, MembershipOf("member")));
    }

    private static Member Of(string role)
    {
        var member = new Member { Id = "a", Status = MemberStatus.Active, Municipality = Umea };
        return role switch
        {
            "committee" => member with { IsCommittee = true, Municipality = "1814" },
            "contact" => member with { IsContact = true },
            "contact elsewhere" => member with { IsContact = true, Municipality = "1814" },
            "also contact" => member with { Municipality = "1814", AlsoIn = [Umea], ContactAlso = [Umea] },
            "lapsed contact" => member with { IsContact = true, Status = MemberStatus.Lapsed },
            "suspended committee" => member with { IsCommittee = true, Status = MemberStatus.Suspended },
            "themselves" => member with { Id = "x", IsCommittee = true },
            _ => member,
        };
    }

    private static MunicipalMembership MembershipOf(string standing) => new()
    {
        Municipality = Umea, Tenants = ["bound"], Standing = standing switch { "member" => Standing.Member, "lapsed" => Standing.Lapsed, _ => Standing.Never },
    };
}
