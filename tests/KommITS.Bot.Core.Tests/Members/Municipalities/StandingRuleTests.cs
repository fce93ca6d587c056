using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Members.Municipalities;

public sealed class StandingRuleTests
{
    private static readonly HashSet<string> None = [];

    [Theory]
    [InlineData(MemberStatus.Active, "a", "", "a", "", MemberStatus.Lapsed, "a")]
    [InlineData(MemberStatus.Lapsed, "a", "", "", "a", MemberStatus.Active, "a")]
    [InlineData(MemberStatus.Suspended, "a", "", "", "a", MemberStatus.Suspended, "a")]
    [InlineData(MemberStatus.Suspended, "a", "", "a", "", MemberStatus.Suspended, "a")]
    [InlineData(MemberStatus.Pending, "a", "", "a", "", MemberStatus.Pending, "a")]
    [InlineData(MemberStatus.Active, "a", "b", "a", "", MemberStatus.Active, "b")]
    [InlineData(MemberStatus.Active, "a", "b", "a b", "", MemberStatus.Lapsed, "a")]
    [InlineData(MemberStatus.Active, "a", "b", "b", "", MemberStatus.Active, "a")]
    public void What_a_standing_makes_of_a_person(MemberStatus status, string home, string also, string ended, string back, MemberStatus expected, string expectedHome)
    {
        var member = new Member { Id = "x", Status = status, Municipality = home, AlsoIn = Codes(also) };
        var applied = StandingRule.Apply(member, Codes(ended).ToHashSet(), Codes(back).ToHashSet());
        Assert.Equal((expected, expectedHome), (applied.Status, applied.Municipality));
        Assert.DoesNotContain(applied.AlsoIn, code => Codes(ended).Contains(code) || code == applied.Municipality);
        Assert.Same(applied, StandingRule.Apply(applied, Codes(ended).ToHashSet(), Codes(back).ToHashSet()));
    }

    [Fact]
    public void Who_sits_in_the_committee_stays()
    {
        var member = new Member { Id = "x", Status = MemberStatus.Active, Municipality = "a", IsCommittee = true };
        Assert.Same(member, StandingRule.Apply(member, new HashSet<string> { "a" }, None));
    }

    [Fact]
    public void A_membership_keeps_its_history_and_a_deletion_keeps_nothing_else()
    {
        var now = Instant.FromUtc(2026, 11, 2, 8, 0);
        var membership = new MunicipalMembership { Municipality = "2480" }.Become(Standing.Member, "alva", now).Bind("t", "alva", now).AddDomain("x.se", "alva", now);
        Assert.Same(membership, membership.Bind("T", "bo", now));
        Assert.Same(membership, membership.Become(Standing.Member, "bo", now));
        var lapsed = membership.Become(Standing.Lapsed, "bo", now);
        Assert.Equal((true, false, 4), (lapsed.HasEnded, lapsed.IsSettled, lapsed.History.Count));
        var deleted = lapsed.Delete("alva", now);
        Assert.Equal((Standing.Never, true, MembershipEventKind.Deleted), (deleted.Standing, deleted.HasEnded, Assert.Single(deleted.History).Kind));
        Assert.Empty(deleted.Tenants.Concat(deleted.MailDomains));
        Assert.False(deleted.Become(Standing.Member, "alva", now).HasEnded);
    }

    [Theory]
    [InlineData("bo@umea.se", true)]
    [InlineData("bo@EDU.umea.se", true)]
    [InlineData("bo@gemensam.se", true)]
    [InlineData("bo@xumea.se", false)]
    [InlineData("bo@umea.se.evil.example", false)]
    [InlineData("a@b@umea.se", false)]
    [InlineData("@umea.se", false)]
    [InlineData(null, false)]
    public void A_mail_address_fits_by_its_domain(string? mail, bool expected) =>
        Assert.Equal(
            expected,
            MailFit.Fits(mail, ReferenceDataFile.Load().FindMunicipality("2480"), new MunicipalMembership { Municipality = "2480", MailDomains = ["gemensam.se"] }));

    private static string[] Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
