using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Questions;

/// <summary>Answering, and what the asker does with the answers.</summary>
public sealed class AnswerService(QuestionArchive archive, QuestionService questions, NoticeService notices, TimeProvider time)
{
    /// <param name="requestId">The message's or the dialog's, so that pressing twice is answering once. Chats may number alike: it is one person's own.</param>
    public async Task<QuestionResult> AnswerAsync(
        string questionId,
        Member member,
        string text,
        string requestId,
        CancellationToken cancellationToken)
    {
        var answerId = RequestId.Of(member.Id, requestId);
        if (await archive.FindAsync(questionId, cancellationToken) is not { } question)
            return new QuestionResult(QuestionOutcome.NotFound, null);
        var author = await questions.AuthorAsync(member, question.Products, cancellationToken);
        var answer = new Answer(answerId, author, text.Trim(), time.GetCurrentInstant());
        var result = await archive.ChangeAsync(questionId, stored => stored.Answer(answer), cancellationToken);
        if (result.Question?.FindAnswer(answerId) is not null)
            await TellAskerAsync(result.Question, answerId, cancellationToken);
        return result;
    }

    public Task<QuestionResult> DeclineAsync(string questionId, Member member, CancellationToken cancellationToken) =>
        archive.ChangeAsync(questionId, question => question.Decline(member.Id), cancellationToken);

    public async Task<QuestionResult> AcceptAsync(string questionId, string answerId, Member member, CancellationToken cancellationToken)
    {
        var result = await archive.ChangeAsync(questionId, question => question.Accept(answerId, member.Id), cancellationToken);
        await TellAuthorAsync(result, answerId, QuestionNotices.Accepted, cancellationToken);
        return result;
    }

    public async Task<QuestionResult> ThankAsync(string questionId, string answerId, Member member, CancellationToken cancellationToken)
    {
        var result = await archive.ChangeAsync(questionId, question => question.Thank(answerId, member.Id), cancellationToken);
        await TellAuthorAsync(result, answerId, QuestionNotices.Thanked, cancellationToken);
        return result;
    }

    private Task TellAskerAsync(Question question, string answerId, CancellationToken cancellationToken) =>
        notices.PublishAsync(
            QuestionNotices.Answered(question, answerId),
            [new NoticeRecipient(question.Asker.Member, QuestionNotices.WhyAnswered)],
            cancellationToken);

    private async Task TellAuthorAsync(
        QuestionResult result,
        string answerId,
        Func<Question, string, Notice> make,
        CancellationToken cancellationToken)
    {
        if (result.Outcome is not (QuestionOutcome.Done or QuestionOutcome.AlreadyDone) || result.Question?.FindAnswer(answerId) is not { } answer)
            return;
        await notices.PublishAsync(
            make(result.Question, answerId),
            [new NoticeRecipient(answer.Author.Member, QuestionNotices.WhyAnswerer)],
            cancellationToken);
    }
}
