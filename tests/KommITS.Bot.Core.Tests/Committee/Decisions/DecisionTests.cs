using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Committee.Decisions;

public sealed class DecisionTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 8, 0);

    private static Decision Open { get; } = new() { Id = "d", Number = 1, Kind = DecisionKind.NameMember, Subject = "cia", ProposedBy = "alva", ProposedAt = Now };

    private static Member Bo { get; } = new() { Id = "bo", Status = MemberStatus.Active, IsCommittee = true };

    [Theory]
    [InlineData("bo", false, true, true, 0, DecisionOutcome.Done)]
    [InlineData("alva", false, true, true, 0, DecisionOutcome.OwnProposal)]
    [InlineData("bo", true, true, true, 0, DecisionOutcome.OwnProposal)]
    [InlineData("bo", false, false, true, 0, DecisionOutcome.ProposerLeft)]
    [InlineData("bo", false, true, false, 0, DecisionOutcome.Changed)]
    [InlineData("bo", false, true, true, 7, DecisionOutcome.Expired)]
    public void A_second_approves_what_they_were_shown(string by, bool isSame, bool isThere, bool isSeal, int days, DecisionOutcome expected) =>
        Assert.Equal(expected, Open.Approve(Bo with { Id = by }, isSame, isThere, isSeal ? Open.Seal : "abcdef0", Now + Duration.FromDays(days)).Outcome);

    [Fact]
    public void Nobody_else_decides_and_what_is_settled_stays()
    {
        Assert.Equal(DecisionOutcome.NotCommittee, Open.Approve(Bo with { IsCommittee = false }, false, true, Open.Seal, Now).Outcome);
        Assert.Equal(DecisionOutcome.NotCommittee, Open.Refuse(Bo with { Status = MemberStatus.Suspended }, null, Now).Outcome);
        var refused = Open.Refuse(Bo, " nej ", Now).Changed!;
        Assert.Equal("nej", refused.Reason);
        Assert.Equal(DecisionOutcome.AlreadyDone, refused.Approve(Bo, false, true, refused.Seal, Now).Outcome);
    }

    [Fact]
    public void The_seal_is_of_everything_that_is_shown()
    {
        var others = new[]
        {
            Open with { Subject = "dag" }, Open with { Kind = DecisionKind.DeleteMunicipality }, Open with { ProposedBy = "bo" }, Open with { Id = "e" },
            Open with { Figures = new Dictionary<string, int> { ["systems"] = 1 } },
        };
        Assert.Equal(others.Length + 1, others.Append(Open).Select(decision => decision.Seal).Distinct().Count());
        Assert.Equal(Open.Seal, (Open with { State = DecisionState.Approved, DecidedBy = "bo", IsSettled = true }).Seal);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void It_runs_out_after_a_week(int days, bool expected) => Assert.Equal(expected, Open.Expire(Now + Duration.FromDays(days)) is not null);
}
