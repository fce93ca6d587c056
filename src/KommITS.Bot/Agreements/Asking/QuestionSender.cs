using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Asking;

/// <summary>Takes what somebody asks the committee, or what it answers, and says that it has arrived.</summary>
internal sealed class QuestionSender(AgreementArchive archive, AgreementQuestions questions)
{
    /// <param name="question">Id of the question that is answered; null for a question.</param>
    /// <param name="request">The message's or the dialog's id.</param>
    /// <returns>False when the words were no good, and others are waited for; that has been said.</returns>
    public async Task<bool> SendAsync(BotTurn turn, string agreementId, string? question, string text, string request, CancellationToken cancellationToken)
    {
        if (text.Length > AgreementQuestion.MaxLength || !text.Any(char.IsLetterOrDigit))
        {
            turn.Say(text.Length > AgreementQuestion.MaxLength ? "agreements.textTooLong" : "agreements.textEmpty", AgreementQuestion.MaxLength);
            return false;
        }

        // Both the right and the agreement may be gone since the first question.
        if (await archive.FindAsync(agreementId, cancellationToken) is not { IsOut: true } agreement || !turn.Member.IsActive)
            turn.Say("agreements.notFound");
        else if (question is null)
            await AskAsync(turn, agreement, text, request, cancellationToken);
        else
            await AnswerAsync(turn, agreement, question, text, request, cancellationToken);
        return true;
    }

    private async Task AskAsync(BotTurn turn, Agreement agreement, string text, string request, CancellationToken cancellationToken)
    {
        await questions.AskAsync(agreement, turn.Member, text, request, cancellationToken);
        turn.Note(turn.Texts.Format("agreements.askedTitle", agreement.Number), turn.Texts.Format("agreements.askedBody", agreement.Number));
    }

    private async Task AnswerAsync(BotTurn turn, Agreement agreement, string question, string text, string request, CancellationToken cancellationToken)
    {
        var outcome = await questions.AnswerAsync(agreement.Id, question, turn.Member, text, request, cancellationToken);
        if (outcome == AgreementOutcome.Done)
            turn.Note(turn.Texts.Format("agreements.answeredTitle", agreement.Number), turn.Texts["agreements.answeredBody"]);
        else
            turn.Say(AgreementOutcomes.KeyOf(outcome));
    }
}
