using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Questions;

/// <summary>Finds the question, and the answer, that a button's data or a typed number means.</summary>
internal sealed class QuestionTarget(QuestionArchive archive)
{
    /// <summary>Null when there is no such question; then that has been said.</summary>
    public async Task<Question?> FindAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Text && turn.Understood?.Slots.QuestionNumber is null)
            return await FindOnlyAsync(turn, cancellationToken);
        var question = turn.Input is Input.Command command
            ? await FindAsync(command.Get("question"), cancellationToken)
            : await FindAsync(turn.Understood?.Slots.QuestionNumber, cancellationToken);
        if (question is { Status: not QuestionStatus.Deleted } && question.IsSeenBy(turn.Member))
            return question;
        turn.Say(OutcomeTexts.KeyOf(question switch
        {
            null => QuestionOutcome.NotFound,
            { Status: QuestionStatus.Deleted } => QuestionOutcome.Deleted,
            _ => QuestionOutcome.Hidden,
        }));
        return null;
    }

    /// <summary>The answer's id: from the button, or by its number on the card; without a number, the only one. Null when none is meant.</summary>
    public static string? AnswerIdOf(BotTurn turn, Question question)
    {
        if (turn.Input is Input.Command command)
            return command.Get("answer");
        return turn.Understood?.Slots.AnswerNumber switch
        {
            { } number => question.Answers.ElementAtOrDefault(number - 1)?.Id,
            null => question.Answers.Count == 1 ? question.Answers[0].Id : null,
        };
    }

    /// <summary>Without a number: the only one that can be meant; else the person is asked which.</summary>
    private async Task<Question?> FindOnlyAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        IReadOnlyList<Question> meant = turn.Understood?.Intent switch
        {
            Intents.QuestionDecline => await archive.AnswerableByAsync(turn.Member.Id, 2, cancellationToken),
            Intents.QuestionAccept or Intents.QuestionThank => await OpenAsync(turn, question => question.Answers.Count > 0, cancellationToken),
            _ => await OpenAsync(turn, _ => true, cancellationToken),
        };
        if (meant is [var only])
            return only;
        turn.Say("questions.whichOwn");
        return null;
    }

    private async Task<IReadOnlyList<Question>> OpenAsync(BotTurn turn, Func<Question, bool> fits, CancellationToken cancellationToken) =>
        [.. (await archive.AskedByAsync(turn.Member.Id, cancellationToken)).Where(question => question.TakesAnswers && fits(question))];

    private async Task<Question?> FindAsync(string? questionId, CancellationToken cancellationToken) =>
        questionId is null ? null : await archive.FindAsync(questionId, cancellationToken);

    private async Task<Question?> FindAsync(int? number, CancellationToken cancellationToken) =>
        number is null ? null : await archive.FindByNumberAsync(number.Value, cancellationToken);
}
