using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Questions.Handlers;

/// <summary>An answer from a card, or "svara på fråga 12: …", or "svar: …" to whatever was asked last.</summary>
internal sealed class AnswerQuestion(QuestionArchive archive, QuestionTarget target, AnswerService answers) : IHandler
{
    private const int Candidates = 5;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var slots = turn.Understood?.Slots ?? Slots.None;
        if (turn.Input is Input.Text && slots.QuestionNumber is null)
        {
            await AskWhichAsync(turn, slots, cancellationToken);
            return;
        }

        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        var text = turn.Input is Input.Command command ? command.Get("answer") : slots.Body;
        if (!question.TakesAnswers)
            turn.Say(OutcomeTexts.KeyOf(QuestionOutcome.Closed));
        else if (text is null)
            await turn.BeginAsync(AnswerDialog.Name, new AnswerState { QuestionId = question.Id }, cancellationToken);
        else if (!SayFault(turn, text))
            await SendAsync(turn, question.Id, text, turn.Id, cancellationToken);
    }

    /// <summary>True when the text can't be an answer; then the reason has been said.</summary>
    public static bool SayFault(BotTurn turn, string text)
    {
        var fault = QuestionText.CheckAnswer(text);
        if (fault == TextFault.None)
            return false;
        var key = fault switch
        {
            TextFault.TooLong => "questions.answerTooLong",
            TextFault.NoWords => "questions.answerNoWords",
            _ => "questions.answerEmpty",
        };
        turn.Say(key, text.Length, Answer.MaxLength);
        return true;
    }

    /// <param name="requestId">The same at a second press or delivery.</param>
    public async Task SendAsync(BotTurn turn, string questionId, string text, string requestId, CancellationToken cancellationToken)
    {
        var (outcome, question) = await answers.AnswerAsync(questionId, turn.Member, text, requestId, cancellationToken);
        switch (outcome)
        {
            case QuestionOutcome.Done:
                turn.Note(
                    turn.Texts.Format("questions.answerSentTitle", question!.Number),
                    turn.Texts.Format(question.IsSample ? "questions.answerSentSample" : "questions.answerSentBody", turn.Texts.Name(question.Asker.Name), text.Trim()));
                break;
            case QuestionOutcome.AlreadyDone:
                turn.Say("questions.answerAlready");
                break;
            default:
                turn.Say(OutcomeTexts.KeyOf(outcome));
                break;
        }
    }

    /// <summary>Never a guess: the person confirms which question the words are for.</summary>
    private async Task AskWhichAsync(BotTurn turn, Slots slots, CancellationToken cancellationToken)
    {
        var waiting = await archive.AnswerableByAsync(turn.Member.Id, 50, cancellationToken);
        var real = waiting.Any(question => !question.IsSample) ? waiting.Where(question => !question.IsSample).ToList() : [.. waiting];
        var meant = real.Where(question => Concerns(question, slots)).ToList();
        var candidates = meant.Count > 0 ? meant : real;
        if (candidates.Count == 0)
        {
            turn.Say("questions.nothingToAnswer");
            return;
        }

        var state = new AnswerState { Text = slots.Body, Candidates = [.. candidates.Take(Candidates).Select(question => question.Id)] };
        await turn.BeginAsync(AnswerDialog.Name, state, cancellationToken);
    }

    private static bool Concerns(Question question, Slots slots) =>
        slots.Municipalities.Contains(question.Asker.Municipality) || slots.Products.Intersect(question.Products).Any();
}
