using KommITS.Bot.Core.Questions;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions.Handlers;

internal sealed class AcceptAnswer(QuestionTarget target, AnswerService answers, QuestionWords words) : JudgeAnswer(target, words)
{
    protected override Task<QuestionResult> JudgeAsync(BotTurn turn, Question question, string answerId, CancellationToken cancellationToken) =>
        answers.AcceptAsync(question.Id, answerId, turn.Member, cancellationToken);
}

internal sealed class ThankForAnswer(QuestionTarget target, AnswerService answers, QuestionWords words) : JudgeAnswer(target, words)
{
    protected override Task<QuestionResult> JudgeAsync(BotTurn turn, Question question, string answerId, CancellationToken cancellationToken) =>
        answers.ThankAsync(question.Id, answerId, turn.Member, cancellationToken);
}

/// <summary>What the asker does with one answer; afterwards the card shows all of them as they are now.</summary>
internal abstract class JudgeAnswer(QuestionTarget target, QuestionWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        var result = QuestionTarget.AnswerIdOf(turn, question) is { } answerId
            ? await JudgeAsync(turn, question, answerId, cancellationToken)
            : new QuestionResult(QuestionOutcome.NoSuchAnswer, question);
        ChangedQuestion.Show(turn, words, result);
    }

    protected abstract Task<QuestionResult> JudgeAsync(BotTurn turn, Question question, string answerId, CancellationToken cancellationToken);
}
