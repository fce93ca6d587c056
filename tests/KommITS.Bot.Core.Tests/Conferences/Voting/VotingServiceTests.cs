using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Core.Members;
using NodaTime;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences.Voting;

/// <summary>One vote for each member municipality: the one with the mandate gives it, and none is lost or counted twice.</summary>
public sealed class VotingServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_are_there_a_municipality_has_one_vote()
    {
        var meeting = await StartAsync(Bo with { IsContact = true }, Cleo);
        Assert.Equal(VoteOutcome.Done, (await VoteAsync(meeting, Bo, VoteChoice.Yes)).Outcome);
        Assert.Equal(VoteOutcome.NotVoter, (await VoteAsync(meeting, Cleo, VoteChoice.No)).Outcome);
        Assert.Equal(VoteOutcome.AlreadyDone, (await VoteAsync(meeting, Bo, VoteChoice.Yes)).Outcome);
        var changed = await VoteAsync(meeting, Bo, VoteChoice.Abstain);
        Assert.Equal((0, 0, 1), (changed.Ballot!.CountOf(VoteChoice.Yes), changed.Ballot.CountOf(VoteChoice.No), changed.Ballot.CountOf(VoteChoice.Abstain)));
    }

    [Fact]
    public async Task The_contact_gives_the_mandate_and_it_passes_the_one_vote_on()
    {
        var contact = Bo with { IsContact = true };
        var meeting = await StartAsync(contact, Cleo);
        var (service, conference) = (meeting.Get<VotingService>(), await meeting.FindAsync());
        await VoteAsync(meeting, contact, VoteChoice.Yes);
        Assert.Equal(VoteOutcome.NotContact, await service.GiveMandateAsync(conference, Cleo, Cleo, Token));
        Assert.Equal(VoteOutcome.NotValid, await service.GiveMandateAsync(conference, Of("far") with { Municipality = "2480" }, contact, Token));
        Assert.Equal(VoteOutcome.Done, await service.GiveMandateAsync(conference, Cleo, contact, Token));
        Assert.Equal(VoteOutcome.NotVoter, (await VoteAsync(meeting, contact, VoteChoice.Yes)).Outcome);
        var passed = await VoteAsync(meeting, Cleo, VoteChoice.No);
        Assert.Equal(("cleo", VoteChoice.No), (Assert.Single(passed.Ballot!.Votes.Values).Member, passed.Ballot.Votes["1814"].Choice));
        await meeting.JoinAsync(Cleo with { Municipality = "2480" });
        Assert.Null((await meeting.Get<VotingList>().OfAsync(conference, Token)).First(entry => entry.Municipality == "1814").Voter);
    }

    /// <summary>With a mandate, with one whose holder has moved, with two contacts, with a contact who is not there, and with one who has moved here since registering.</summary>
    [Fact]
    public async Task Who_votes_for_one_municipality_is_who_the_whole_list_says()
    {
        Member Who(string id, string home, bool isContact = false) => Of(id) with { Municipality = home, IsContact = isContact };
        var meeting = await StartAsync(
            Who("m1", "1001", true), Who("m2", "1001"), Who("g1", "1002", true), Who("g2", "1002"), Who("k1", "1003", true), Who("k2", "1003", true), Who("n1", "1004"), Who("f1", "1005", true));
        var conference = await meeting.FindAsync();
        await meeting.Get<VotingService>().GiveMandateAsync(conference, Who("m2", "1001"), Who("m1", "1001", true), Token);
        await meeting.Get<VotingService>().GiveMandateAsync(conference, Who("g2", "1002"), Who("g1", "1002", true), Token);
        await meeting.JoinAsync(Who("g2", "1004"), Who("n2", "1004", true), Who("f1", "1006", true));
        var list = await meeting.Get<VotingList>().OfAsync(conference, Token);
        Assert.Equal([("1001", "m2"), ("1002", null), ("1003", "k1"), ("1004", null), ("1006", "f1")], list.Where(entry => entry.Municipality[..2] == "10").Select(entry => (entry.Municipality, entry.Voter?.Id)));
        foreach (var entry in list)
            Assert.Equal(entry.Voter?.Id, (await meeting.Get<VotingList>().VoterOfAsync(conference, entry.Municipality, Token))?.Id);
    }

    [Fact]
    public async Task A_hundred_votes_at_once_while_it_closes_are_each_counted_or_refused()
    {
        var contacts = Enumerable.Range(0, 100).Select(number => Of($"k{number}") with { Municipality = $"{1000 + number}", IsContact = true }).ToArray();
        var meeting = await StartAsync(contacts);
        var outcomes = await Task.WhenAll(contacts.Select((contact, at) => Task.Run(
            async () =>
            {
                if (at == 60)
                    await meeting.Get<VotingService>().CloseAsync(await meeting.FindAsync(), 1, Alva, Token);
                return (await VoteAsync(meeting, contact, at % 2 == 0 ? VoteChoice.Yes : VoteChoice.No)).Outcome;
            },
            Token)));
        var ballot = (await meeting.Get<BallotBook>().AllAsync("c", Token))[0];
        Assert.Equal(BallotState.Closed, ballot.State);
        Assert.Equal(outcomes.Count(outcome => outcome == VoteOutcome.Done), ballot.Votes.Count);
        Assert.All(outcomes, outcome => Assert.True(outcome is VoteOutcome.Done or VoteOutcome.NotOpen));
        Assert.Equal(contacts.Where((_, at) => outcomes[at] == VoteOutcome.Done).Select(contact => contact.Municipality!).Order(), ballot.Votes.Keys.Order());
    }

    [Fact]
    public async Task Only_the_committee_moves_a_vote_and_only_an_annual_meeting_has_one()
    {
        var meeting = await StartAsync(Bo with { IsContact = true });
        var (service, conference) = (meeting.Get<VotingService>(), await meeting.FindAsync());
        Assert.Equal(VoteOutcome.NotCommittee, (await service.PutAsync(conference, "Fråga", Bo, Token)).Outcome);
        Assert.Equal(VoteOutcome.NotCommittee, (await service.CloseAsync(conference, 1, Bo, Token)).Outcome);
        Assert.Equal(VoteOutcome.NoMeeting, (await service.PutAsync(Published(), "Fråga", Alva, Token)).Outcome);
        Assert.Equal(VoteOutcome.NotValid, (await service.PutAsync(conference, " ", Alva, Token)).Outcome);
        Assert.Equal(1, (await service.PutAsync(conference, "Ansvarsfrihet?", Alva, Token)).Ballot!.Number);
        Assert.Equal(2, (await service.PutAsync(conference, "Budget?", Alva, Token)).Ballot!.Number);
        Assert.Equal(VoteOutcome.NotFound, (await service.OpenAsync(conference, 9, Alva, Token)).Outcome);
        Assert.Equal(["bo"], await meeting.ToldAsync("conference/c/ballot/1"));
    }

    /// <summary>All of them are registered, and the first vote is open.</summary>
    private static async Task<Meetings> StartAsync(params Member[] members)
    {
        var meetings = new Meetings();
        await meetings.JoinAsync(Alva with { Municipality = "1880" });
        await meetings.JoinAsync(members);
        await meetings.StoreAsync(Published(Spring with { IsAnnualMeeting = true, NoticeDate = new LocalDate(2027, 3, 24), SeatsOnSite = null }));
        meetings.GoTo(new LocalDateTime(2027, 2, 8, 10, 0));
        foreach (var member in members)
            await meetings.RegisterAsync(member, AttendanceMode.Remote);
        var conference = await meetings.FindAsync();
        await meetings.Get<VotingService>().PutAsync(conference, "Ansvarsfrihet?", Alva, Token);
        await meetings.Get<VotingService>().OpenAsync(conference, 1, Alva, Token);
        return meetings;
    }

    private static async Task<VoteResult> VoteAsync(Meetings meeting, Member by, VoteChoice choice) =>
        await meeting.Get<VotingService>().VoteAsync(await meeting.FindAsync(), 1, choice, by, Token);
}
