using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>What somebody sees who has answered about a fact, or who comes too late.</summary>
internal sealed class FactReplies(MemberDirectory members, FactWords words)
{
    /// <param name="doneTitleKey">Of what is said when it is done.</param>
    /// <param name="isSo">Whether a fact is as this answer makes it.</param>
    public async Task ShowAsync(BotTurn turn, FactId fact, FactResult result, string doneTitleKey, Func<Usage, bool> isSo, CancellationToken cancellationToken)
    {
        switch (result.Outcome)
        {
            case FactOutcome.Done:
            case FactOutcome.Answered when result.Last!.By == turn.Member.Id && result.Usage is { } usage && isSo(usage):
                turn.NoteTitled(doneTitleKey, words.Product(fact.Product));
                break;
            case FactOutcome.Answered:
                await AnsweredAsync(turn, fact, result, cancellationToken);
                break;
            default:
                Refused(turn, fact, result.Outcome);
                break;
        }
    }

    public async Task AnsweredAsync(BotTurn turn, FactId fact, FactResult result, CancellationToken cancellationToken)
    {
        var last = result.Last!;
        var title = last.By == turn.Member.Id
            ? turn.Texts["upkeep.answeredByYou"]
            : turn.Texts.Format("upkeep.answeredBy", (await members.FindAsync(last.By, cancellationToken))?.Name is { Length: > 0 } name ? name : turn.Texts["upkeep.aColleague"]);
        var now = result.Usage is { } usage ? words.Line(turn.Texts, usage) : turn.Texts["upkeep.removed"];
        turn.Note(title, turn.Texts.Format("upkeep.answeredNow", turn.Texts.Day(last.At), words.Product(fact.Product), now));
    }

    public void Refused(BotTurn turn, FactId fact, FactOutcome outcome) => turn.Say(
        outcome == FactOutcome.NotAllowed ? "upkeep.notAllowed" : "upkeep.noSuchFact",
        words.Municipality(turn.Texts, fact.Municipality),
        words.Product(fact.Product));
}
