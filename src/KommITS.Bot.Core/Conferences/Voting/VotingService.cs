using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Voting;

/// <summary>What the annual meeting does: the committee puts questions and opens and closes the vote, contacts give mandates, and each municipality's voter votes.</summary>
public sealed class VotingService(BallotBook ballots, VotingList voters, Mandates mandates, NoticeService notices, TimeProvider time)
{
    public const int MaxQuestion = 500;

    public async Task<VoteResult> PutAsync(Conference conference, string question, Member by, CancellationToken cancellationToken)
    {
        if (Refuses(conference, by) is { } refused)
            return new VoteResult(refused);
        question = question.Trim();
        return question.Length is 0 or > MaxQuestion || (await ballots.AllAsync(conference.Id, cancellationToken)).Count >= BallotBook.MostBallots
            ? new VoteResult(VoteOutcome.NotValid)
            : new VoteResult(VoteOutcome.Done, await ballots.AddAsync(conference.Id, question, cancellationToken));
    }

    /// <summary>Those who vote are told; opening it again tells those who have come since.</summary>
    public async Task<VoteResult> OpenAsync(Conference conference, int number, Member by, CancellationToken cancellationToken)
    {
        var result = await MoveAsync(
            conference,
            number,
            by,
            ballot => ballot.State switch
            {
                BallotState.Draft => (VoteOutcome.Done, ballot with { State = BallotState.Open, OpenedAt = time.GetCurrentInstant() }),
                BallotState.Open => (VoteOutcome.AlreadyDone, null),
                _ => (VoteOutcome.NotOpen, null),
            },
            "ballot.open",
            cancellationToken);
        if (result.Outcome is VoteOutcome.Done or VoteOutcome.AlreadyDone)
            await notices.PublishAsync(ConferenceNotices.Ballot(conference, number), [.. (await voters.OfAsync(conference, cancellationToken))
                .Select(entry => entry.Voter).OfType<Member>().Select(voter => new NoticeRecipient(voter.Id, ConferenceNotices.WhyRegistered))], cancellationToken);
        return result;
    }

    /// <summary>What is counted is what stands in the document at this write: a vote that comes after is refused.</summary>
    public async Task<VoteResult> CloseAsync(Conference conference, int number, Member by, CancellationToken cancellationToken)
    {
        var result = await MoveAsync(
            conference,
            number,
            by,
            ballot => ballot.State switch
            {
                BallotState.Open => (VoteOutcome.Done, ballot with { State = BallotState.Closed, ClosedAt = time.GetCurrentInstant() }),
                BallotState.Closed => (VoteOutcome.AlreadyDone, null),
                _ => (VoteOutcome.NotOpen, null),
            },
            "ballot.close",
            cancellationToken);
        if (result.Outcome == VoteOutcome.Done)
            await notices.ReviseAsync(ConferenceNotices.Ballot(conference, number).Id, cancellationToken);
        return result;
    }

    /// <summary>For the person's own municipality. Until the vote is closed the newest counts, in the place of the one before.</summary>
    public async Task<VoteResult> VoteAsync(Conference conference, int number, VoteChoice choice, Member by, CancellationToken cancellationToken)
    {
        if (!conference.IsPublished || !conference.Details.IsAnnualMeeting)
            return new VoteResult(VoteOutcome.NoMeeting);
        if (by.Municipality is not { } municipality || (await voters.VoterOfAsync(conference, municipality, cancellationToken))?.Id != by.Id)
            return new VoteResult(VoteOutcome.NotVoter);
        return await ballots.ChangeAsync(
            conference,
            number,
            ballot => ballot.State != BallotState.Open ? (VoteOutcome.NotOpen, null)
                : ballot.Votes.GetValueOrDefault(municipality) is { } before && before.Choice == choice && before.Member == by.Id ? (VoteOutcome.AlreadyDone, null)
                : (VoteOutcome.Done, ballot.With(municipality, new Vote(by.Id, choice, time.GetCurrentInstant()))),
            act: null,
            cancellationToken);
    }

    /// <summary>The contact says who votes for their municipality: a colleague, or themselves.</summary>
    public async Task<VoteOutcome> GiveMandateAsync(Conference conference, Member to, Member by, CancellationToken cancellationToken)
    {
        if (!conference.IsPublished || !conference.Details.IsAnnualMeeting)
            return VoteOutcome.NoMeeting;
        if (by is not { IsActive: true, IsContact: true, Municipality: { } municipality })
            return VoteOutcome.NotContact;
        if (to is not { IsActive: true } || to.Municipality != municipality)
            return VoteOutcome.NotValid;
        await mandates.GiveAsync(conference.Id, new Mandate(municipality, to.Id, by.Id), cancellationToken);
        return VoteOutcome.Done;
    }

    private async Task<VoteResult> MoveAsync(
        Conference conference, int number, Member by, Func<Ballot, (VoteOutcome Outcome, Ballot? Changed)> decide, string action, CancellationToken cancellationToken) =>
        Refuses(conference, by) is { } refused ? new VoteResult(refused) : await ballots.ChangeAsync(conference, number, decide, new AuditAct(by, action), cancellationToken);

    private static VoteOutcome? Refuses(Conference conference, Member by) =>
        !ConferenceMoves.MayWrite(by) ? VoteOutcome.NotCommittee
        : conference is { IsPublished: true, Details.IsAnnualMeeting: true } ? null
        : VoteOutcome.NoMeeting;
}
