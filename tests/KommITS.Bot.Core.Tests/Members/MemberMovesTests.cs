using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Members;

public sealed class MemberMovesTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 8, 0);

    private static Member Bo { get; } = new()
    {
        Id = "bo", Name = "Bo Exempel", Email = "bo@umea.se", Status = MemberStatus.Active, Municipality = "2480", IsContact = true, AlsoIn = ["0643"], ContactAlso = ["0643"],
    };

    [Fact]
    public void To_a_municipality_that_they_were_admitted_to_they_go_as_they_are()
    {
        var moved = Bo.MoveTo("0643", isAdmitted: false, Now);
        Assert.Equal((MemberStatus.Active, "0643", true), (moved.Status, moved.Municipality, moved.IsContact));
        Assert.Empty(moved.AlsoIn.Concat(moved.ContactAlso));
    }

    [Fact]
    public void Elsewhere_they_wait_anew_and_nothing_of_before_counts()
    {
        var moved = Bo.MoveTo("1814", isAdmitted: false, Now);
        Assert.Equal((MemberStatus.Pending, false, Now, 1), (moved.Status, moved.IsContact, moved.PendingSince, moved.AdmissionRound));
        Assert.Equal(["1814"], moved.Municipalities);
        Assert.Same(moved, moved.Admit("1814", 0));
        Assert.Same(moved, moved.Admit("2480", 1));
        Assert.True(moved.Admit("1814", 1).IsActive);
    }

    [Fact]
    public void Who_is_refused_is_a_stranger_about_whom_nothing_is_known_and_their_next_try_is_another()
    {
        var refused = Bo.MoveTo("1814", isAdmitted: false, Now).Refuse(1);
        Assert.Equal((MemberStatus.Stranger, "", null, null), (refused.Status, refused.Name, refused.Email, refused.Municipality));
        Assert.Equal(2, refused.Enter(isAdmitted: false, Now).AdmissionRound);
    }

    [Fact]
    public void A_contact_is_one_of_a_municipality_that_they_work_for()
    {
        Assert.True(Bo.IsContactOf("2480") && Bo.IsContactOf("0643"));
        Assert.Same(Bo, Bo.NameContact("1814", isContact: true));
        Assert.False(Bo.NameContact("0643", isContact: false).IsContactOf("0643"));
        Assert.False(Bo.WorkNoMoreFor("0643").IsContactOf("0643"));
        Assert.Equal(["1814", "0643"], Bo.Follow("2480", "1814").Municipalities);
        Assert.Equal(["0643"], Bo.Follow("2480", "0643").Municipalities);
    }

    [Theory]
    [InlineData("bo@umea.se", "BO@umea.se ", false, 1)]
    [InlineData("bo@umea.se", "bo@umea.se", true, 2)]
    [InlineData("bo@umea.se", "eva@umea.se", false, 2)]
    public void A_guest_is_reached_once_and_a_typed_address_proves_nothing(string one, string other, bool isTyped, int people) =>
        Assert.Equal(people, MemberDirectory.EachOnce([Bo with { Email = one }, Bo with { Id = "guest", Email = other, HasTypedEmail = isTyped }]).Count);

    [Fact]
    public void A_name_means_the_most_exact_that_it_can()
    {
        Member[] people = [Bo, Bo with { Id = "bosse", Name = "Bosse Bo Exempel", Email = "bosse@umea.se" }, Bo with { Id = "eva", Name = "Eva Exempel", Email = "eva@umea.se" }];
        Assert.Equal(["bo"], MemberFinder.Find(people, "bo exempel").Select(member => member.Id));
        Assert.Equal(["bosse"], MemberFinder.Find(people, "bosse@umea.se").Select(member => member.Id));
        Assert.Equal(["bo", "bosse"], MemberFinder.Find(people, "Bo").Select(member => member.Id));
        Assert.Equal(["bosse"], MemberFinder.Find(people, "exempel bosse").Select(member => member.Id));
        Assert.Equal(["eva"], MemberFinder.Find(people, "Éva exempel").Select(member => member.Id));
        Assert.Equal(["bo", "bosse"], MemberFinder.Find(people, "bo ex").Select(member => member.Id));
        Assert.Empty(MemberFinder.Find(people, " . "));
        Member[] twins = [Bo with { Id = "ake", Name = "Ake Ek" }, Bo with { Id = "åke", Name = "Åke Ek" }];
        Assert.Equal(["åke"], MemberFinder.Find(twins, "åke ek").Select(member => member.Id));
        Assert.Equal(["ake", "åke"], MemberFinder.Find(twins, "Àke Ek").Select(member => member.Id));
    }
}
