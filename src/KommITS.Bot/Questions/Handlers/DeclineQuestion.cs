using KommITS.Bot.Core.Questions;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions.Handlers;

/// <summary>"Inte för mig".</summary>
internal sealed class DeclineQuestion(QuestionTarget target, AnswerService answers) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        var result = await answers.DeclineAsync(question.Id, turn.Member, cancellationToken);
        if (result.Outcome is QuestionOutcome.Done or QuestionOutcome.AlreadyDone)
            turn.Note(turn.Texts.Format("questions.declinedTitle", question.Number), turn.Texts.Format("questions.declinedBody", question.Number));
        else
            turn.Say(OutcomeTexts.KeyOf(result.Outcome));
    }
}
