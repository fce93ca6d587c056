using KommITS.Bot.Core.Questions;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions.Handlers;

internal sealed class CloseQuestion(QuestionTarget target, QuestionService questions, QuestionWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        var result = await questions.CloseAsync(question.Id, turn.Member, cancellationToken);
        ChangedQuestion.Show(turn, words, result);
    }
}

internal sealed class DeleteQuestion(QuestionTarget target, QuestionService questions) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        var result = await questions.DeleteAsync(question.Id, turn.Member, cancellationToken);
        if (result.Outcome == QuestionOutcome.Done)
            turn.Note(turn.Texts.Format("questions.deletedTitle", question.Number), turn.Texts["questions.deletedBody"]);
        else
            turn.Say(OutcomeTexts.KeyOf(result.Outcome));
    }
}
