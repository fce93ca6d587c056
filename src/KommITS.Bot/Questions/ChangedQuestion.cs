using KommITS.Bot.Core.Questions;
using KommITS.Bot.Questions.Cards;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions;

/// <summary>What the asker sees of a step with their question: the question as it is now, or why nothing was done.</summary>
internal static class ChangedQuestion
{
    public static void Show(BotTurn turn, QuestionWords words, QuestionResult result)
    {
        if (result.Outcome is QuestionOutcome.Done or QuestionOutcome.AlreadyDone)
            turn.Replace("questions/answers", AnswersCard.Of(turn.Texts, words, result.Question!, turn.Member));
        else
            turn.Say(OutcomeTexts.KeyOf(result.Outcome));
    }
}
