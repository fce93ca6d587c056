using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Voting;

/// <summary>Says what a step of a vote came to, and shows the vote as it is then.</summary>
internal sealed class BallotReplies(VotingList voters)
{
    public async Task ShowAsync(BotTurn turn, Conference conference, Ballot ballot, CancellationToken cancellationToken) =>
        turn.Show("conferences/ballot", await CardAsync(turn, conference, ballot, cancellationToken));

    public async Task TellAsync(BotTurn turn, Conference conference, VoteResult result, CancellationToken cancellationToken)
    {
        if (result is { Outcome: VoteOutcome.Done or VoteOutcome.AlreadyDone, Ballot: { } ballot })
            turn.Replace("conferences/ballot", await CardAsync(turn, conference, ballot, cancellationToken));
        else
            turn.Say(KeyOf(result.Outcome));
    }

    public static string KeyOf(VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.NotCommittee => "turn.committeeOnly",
        VoteOutcome.NoMeeting => "conferences.voteNoMeeting",
        VoteOutcome.NotVoter => "conferences.voteNotVoter",
        VoteOutcome.NotOpen => "conferences.voteNotOpen",
        VoteOutcome.NotContact => "conferences.mandateNotContact",
        VoteOutcome.NotValid => "conferences.voteNotValid",
        _ => "conferences.voteNotFound",
    };

    private async Task<BallotCard> CardAsync(BotTurn turn, Conference conference, Ballot ballot, CancellationToken cancellationToken)
    {
        var votes = turn.Member.Municipality is { } home && (await voters.VoterOfAsync(conference, home, cancellationToken))?.Id == turn.Member.Id;
        return BallotCard.Of(turn.Texts, conference, ballot, votes ? turn.Member.Municipality : null, ConferenceMoves.MayWrite(turn.Member));
    }
}
