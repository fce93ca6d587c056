using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Voting;

/// <summary>One vote of a meeting, as one person sees it.</summary>
internal sealed record BallotCard(string Fallback, string Id, string Ballot, string Kicker, string Title, string State, string? Own, bool CanVote, bool CanOpen, bool CanClose, string? Typed)
{
    /// <param name="municipality">For which the person votes; null: for none.</param>
    public static BallotCard Of(Texts texts, Conference conference, Ballot ballot, string? municipality, bool isCommittee)
    {
        var own = municipality is null ? null : ballot.Votes.GetValueOrDefault(municipality);
        var title = texts.Format("conferences.ballotTitle", ballot.Number, CardBudget.Fit(ballot.Question, 1_500));
        return new BallotCard(
            title,
            conference.Id,
            ConferenceWords.Number(ballot.Number),
            ConferenceWords.Kicker(texts, conference),
            title,
            StateOf(texts, ballot),
            own is null ? null : texts.Format("conferences.ballotOwn", Choice(texts, own.Choice)),
            ballot.State == BallotState.Open && municipality is not null,
            isCommittee && ballot.State == BallotState.Draft,
            isCommittee && ballot.State == BallotState.Open,
            ballot.State == BallotState.Open && municipality is not null ? texts.Format("conferences.ballotTyped", ballot.Number, conference.Number) : null);
    }

    public static string Choice(Texts texts, VoteChoice choice) => texts[choice switch
    {
        VoteChoice.Yes => "conferences.choiceYes",
        VoteChoice.No => "conferences.choiceNo",
        _ => "conferences.choiceAbstain",
    }];

    /// <summary>How it went is told when it is closed, not before.</summary>
    private static string StateOf(Texts texts, Ballot ballot) => ballot.State switch
    {
        BallotState.Draft => texts["conferences.ballotDraft"],
        BallotState.Open => texts.Format("conferences.ballotOpen", ballot.Votes.Count),
        _ => texts.Format(
            ballot.IsCarried ? "conferences.ballotCarried" : "conferences.ballotLost", ballot.CountOf(VoteChoice.Yes), ballot.CountOf(VoteChoice.No), ballot.CountOf(VoteChoice.Abstain)),
    };
}
