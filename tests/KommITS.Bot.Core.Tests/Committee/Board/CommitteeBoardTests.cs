using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Committee.Board;

public sealed class CommitteeBoardTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 8, 0);
    private readonly MemoryDocumentStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("alva bo", "alva bo", "alva", "bo", BoardOutcome.Done)]
    [InlineData("alva bo", "alva bo", "alva", "alva", BoardOutcome.Done)]
    [InlineData("alva", "alva", "alva", "alva", BoardOutcome.LastOne)]
    [InlineData("alva bo", "alva", "alva", "alva", BoardOutcome.LastOne)]
    [InlineData("alva bo", "alva", "alva", "bo", BoardOutcome.Done)]
    [InlineData("alva bo", "alva bo", "alva", "cia", BoardOutcome.NotSeated)]
    [InlineData("alva bo", "alva bo", "cia", "alva", BoardOutcome.NotCommittee)]
    public void Somebody_who_can_act_stays(string sitting, string present, string by, string removed, BoardOutcome expected) =>
        Assert.Equal(expected, CommitteeBoard.Of(sitting.Split(' '), Now).Remove(removed, by, present.Split(' ').ToHashSet(), Now).Outcome);

    [Theory]
    [InlineData("alva", "alva", "alva", BoardOutcome.Done)]
    [InlineData("alva bo", "alva bo", "alva", BoardOutcome.NeedsTwo)]
    [InlineData("alva bo", "alva", "alva", BoardOutcome.Done)]
    [InlineData("bo", "alva bo", "alva", BoardOutcome.NotCommittee)]
    public void Who_is_alone_names_the_second_alone(string sitting, string present, string by, BoardOutcome expected) =>
        Assert.Equal(expected, CommitteeBoard.Of(sitting.Split(' '), Now).SeatAlone("cia", by, present.Split(' ').ToHashSet(), Now).Outcome);

    [Fact]
    public void A_seat_that_ended_stays_in_the_history()
    {
        var board = CommitteeBoard.Of(["alva", "bo"], Now).Remove("bo", "alva", new HashSet<string> { "alva", "bo" }, Now).Changed!;
        var again = board.Seat("bo", "alva", Now + Duration.FromDays(1)).Changed!;
        Assert.Equal(2, again.Seats.Count(seat => seat.Member == "bo"));
        Assert.Equal(("alva", Now), (again.Seats[1].EndedBy, again.Seats[1].Until));
        Assert.True(again.Sits("bo"));
    }

    [Fact]
    public async Task The_founders_are_seated_together_and_nobody_is_one_once_there_is_a_committee()
    {
        var admission = Of("FOUNDER-1", "founder-2").GetRequiredService<AdmissionService>();
        var first = await admission.JoinAsync("founder-1", new JoinRequest("Alva", null, "1814"), Token);
        Assert.Equal((true, true), (first.IsActive, first.IsCommittee));
        Assert.True((await admission.JoinAsync("founder-2", new JoinRequest("Bo", null, "2480"), Token)).IsCommittee);

        // Added to the configuration later: there is a committee.
        var later = Of("founder-1", "founder-2", "late").GetRequiredService<AdmissionService>();
        var late = await later.JoinAsync("late", new JoinRequest("Cia", null, "2480"), Token);
        Assert.Equal((MemberStatus.Pending, false), (late.Status, late.IsCommittee));
    }

    [Fact]
    public async Task A_store_of_before_makes_the_committee_of_who_has_its_right_and_founders_are_nobody_then()
    {
        await _store.UpsertAsync(MemberDirectory.KeyOf("alva"), new Member { Id = "alva", Status = MemberStatus.Active, IsCommittee = true, Municipality = "1814" }, Token);
        var services = Of("founder");
        var joined = await services.GetRequiredService<AdmissionService>().JoinAsync("founder", new JoinRequest("Bo", null, "2480"), Token);
        Assert.False(joined.IsCommittee);
        Assert.Equal(["alva"], (await services.GetRequiredService<BoardBook>().FindAsync(Token))!.Sitting.Select(seat => seat.Member));
    }

    [Fact]
    public async Task What_members_own_records_say_is_brought_to_what_the_committee_is()
    {
        await _store.UpsertAsync(MemberDirectory.KeyOf("alva"), new Member { Id = "alva", Status = MemberStatus.Active, IsCommittee = true }, Token);
        await _store.UpsertAsync(MemberDirectory.KeyOf("bo"), new Member { Id = "bo", Status = MemberStatus.Pending, Municipality = "2480" }, Token);
        await _store.UpsertAsync(BoardBook.Key, CommitteeBoard.Of(["bo"], Now), Token);
        var services = Of();
        await services.GetRequiredService<BoardSettling>().DoAsync(Token);
        var found = await services.GetRequiredService<MemberDirectory>().FindManyAsync(["alva", "bo"], Token);
        Assert.Equal((false, true, true), (found["alva"].IsCommittee, found["bo"].IsCommittee, found["bo"].IsActive));
        Assert.True((await services.GetRequiredService<BoardBook>().FindAsync(Token))!.IsSettled);
    }

    private ServiceProvider Of(params string[] founders) => new ServiceCollection().AddOptions().AddLogging()
        .Configure<MembershipOptions>(options => options.Admission = AdmissionMode.Verified)
        .Configure<CommitteeOptions>(options => founders.ToList().ForEach(options.Founders.Add))
        .AddCore().AddSingleton<IDocumentStore>(_store).AddSingleton<TimeProvider>(new FakeTimeProvider(Now.ToDateTimeOffset())).BuildServiceProvider();
}
