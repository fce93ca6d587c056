using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Questions;

internal static class OutcomeTexts
{
    /// <summary>The sentence for an outcome that is not the wished one.</summary>
    public static string KeyOf(QuestionOutcome outcome) => outcome switch
    {
        QuestionOutcome.AlreadyDone => "questions.outcomeAlreadyDone",
        QuestionOutcome.NoSuchAnswer => "questions.outcomeNoSuchAnswer",
        QuestionOutcome.NotYours => "questions.outcomeNotYours",
        QuestionOutcome.OwnQuestion => "questions.outcomeOwnQuestion",
        QuestionOutcome.Closed => "questions.outcomeClosed",
        QuestionOutcome.Deleted => "questions.outcomeDeleted",
        QuestionOutcome.Hidden => "questions.outcomeHidden",
        QuestionOutcome.NotCommittee => "turn.committeeOnly",
        QuestionOutcome.HasAnswers => "questions.outcomeHasAnswers",
        _ => "questions.outcomeNotFound",
    };
}
