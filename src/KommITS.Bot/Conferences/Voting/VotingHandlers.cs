using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Voting;

/// <summary>"Omröstningar konferens 3": each vote with how it stands.</summary>
internal sealed class ShowBallots(ConferenceTarget target, BallotBook ballots, BallotReplies replies) : ConferenceHandler(target)
{
    private const int Shown = 8;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var all = (await ballots.AllAsync(conference.Id, cancellationToken)).Where(one => one.State != BallotState.Draft || ConferenceMoves.MayWrite(turn.Member)).ToList();
        if (!conference.Details.IsAnnualMeeting)
            turn.Say("conferences.voteNoMeeting");
        else if (all.Count == 0)
            turn.Say(ConferenceMoves.MayWrite(turn.Member) ? "conferences.ballotsNoneCommittee" : "conferences.ballotsNone", conference.Number);
        foreach (var ballot in all.TakeLast(Shown))
            await replies.ShowAsync(turn, conference, ballot, cancellationToken);
    }
}

/// <summary>"Rösta ja i omröstning 1 på konferens 3".</summary>
internal sealed class CastVote(ConferenceTarget target, VotingService service, BallotReplies replies) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (BallotSaid.ChoiceIn(turn) is not { } choice)
        {
            turn.Say("conferences.voteHow", conference.Number);
            return;
        }

        var result = await service.VoteAsync(conference, BallotSaid.NumberIn(turn), choice, turn.Member, cancellationToken);
        await replies.TellAsync(turn, conference, result, cancellationToken);
    }
}

/// <summary>"Ny omröstning konferens 3: Ska styrelsen beviljas ansvarsfrihet?"</summary>
internal sealed class PutQuestion(ConferenceTarget target, VotingService service, BallotReplies replies) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        await replies.TellAsync(turn, conference, await service.PutAsync(conference, ConferenceTarget.AfterNumber(turn.Text), turn.Member, cancellationToken), cancellationToken);
}

/// <summary>"Öppna omröstning 1 på konferens 3": those who vote are told.</summary>
internal sealed class OpenBallot(ConferenceTarget target, VotingService service, BallotReplies replies) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        await replies.TellAsync(turn, conference, await service.OpenAsync(conference, BallotSaid.NumberIn(turn), turn.Member, cancellationToken), cancellationToken);
}

/// <summary>"Stäng omröstning 1 på konferens 3": what is counted is told.</summary>
internal sealed class CloseBallot(ConferenceTarget target, VotingService service, BallotReplies replies) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        await replies.TellAsync(turn, conference, await service.CloseAsync(conference, BallotSaid.NumberIn(turn), turn.Member, cancellationToken), cancellationToken);
}

internal static partial class BallotSaid
{
    public static int NumberIn(BotTurn turn) => int.TryParse(
        turn.Input is Input.Command command ? command.Get("ballot") : Ballot().Match(turn.Text).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Null when none is said, or more than one.</summary>
    public static VoteChoice? ChoiceIn(BotTurn turn)
    {
        if (turn.Input is Input.Command command)
            return Enum.TryParse<VoteChoice>(command.Get("choice"), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var said = Choices().Matches(turn.Text).Select(match => Of(match.Value.ToLowerInvariant())).Distinct().ToList();
        return said is [var only] ? only : null;
    }

    private static VoteChoice Of(string word) => word switch
    {
        "ja" or "yes" => VoteChoice.Yes,
        "nej" or "no" => VoteChoice.No,
        _ => VoteChoice.Abstain,
    };

    [GeneratedRegex(@"\b(?:omröstning(?:en)?|ballot|vote)\s+(\d{1,4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Ballot();

    [GeneratedRegex(@"\b(?:ja|nej|avstår|avstå|yes|no|abstain)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Choices();
}
