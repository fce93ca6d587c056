using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Questions;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>Hiding and restoring: cards that went out follow, who wrote it is told, and reports of it are settled. Every step may be run again after a crash.</summary>
public sealed class ContentModeration(
    QuestionArchive archive, ReportService reports, NoticeService notices, NoticeReports deliveries, AuditLog audit, TimeProvider time)
{
    /// <param name="answerId">Null: the whole question.</param>
    public async Task<QuestionResult> HideAsync(string questionId, string? answerId, string reason, Member by, CancellationToken cancellationToken)
    {
        var result = await ChangeAsync(
            questionId, answerId, new AuditAct(by, "question.hide", reason), question => question.Hide(answerId, reason, by, time.GetCurrentInstant()), cancellationToken);
        if (result is not { Outcome: QuestionOutcome.Done or QuestionOutcome.AlreadyDone, Question: { } question } || question.HidingOf(answerId) is not { } hiding)
            return result;
        await ReviseAsync(question, answerId, cancellationToken);
        await TellAsync(ModerationNotices.Hidden(question, answerId, hiding), question, answerId, by, cancellationToken);
        await reports.SettleHiddenAsync(questionId, answerId, reason, by, cancellationToken);
        return result;
    }

    /// <param name="answerId">Null: the whole question.</param>
    public async Task<QuestionResult> RestoreAsync(string questionId, string? answerId, string reason, Member by, CancellationToken cancellationToken)
    {
        var result = await ChangeAsync(
            questionId, answerId, new AuditAct(by, "question.restore", reason), question => question.Restore(answerId, reason, by, time.GetCurrentInstant()), cancellationToken);
        if (result is not { Outcome: QuestionOutcome.Done or QuestionOutcome.AlreadyDone, Question: { } question } || question.HidingOf(answerId) is not { IsOver: true } hiding)
            return result;
        await ReviseAsync(question, answerId, cancellationToken);
        if (answerId is null)
            await AskMissedAsync(question, hiding, cancellationToken);
        await TellAsync(ModerationNotices.Restored(question, answerId, hiding), question, answerId, by, cancellationToken);
        return result;
    }

    /// <summary>Written down before it is done, under what it was done to: of two who do the same at once one is written down.</summary>
    private async Task<QuestionResult> ChangeAsync(
        string questionId, string? answerId, AuditAct act, Func<Question, QuestionChange> decide, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(questionId, cancellationToken) is { } question && decide(question).Outcome == QuestionOutcome.Done)
        {
            var key = $"{act.Action}/{questionId}/{answerId}/{question.HidingOf(answerId)?.At.ToUnixTimeMilliseconds()}";
            await audit.WriteAsync(key, act.By.Id, act.Action, new AuditSubject(question.NameOf(answerId), question.WriterOf(answerId)), act.Words, cancellationToken);
        }

        return await archive.ChangeAsync(questionId, decide, cancellationToken);
    }

    /// <summary>Every card about it is made anew: it says that it is hidden, or shows again what it showed.</summary>
    private async Task ReviseAsync(Question question, string? answerId, CancellationToken cancellationToken)
    {
        if (answerId is null)
            await notices.ReviseAsync(QuestionNotices.Asked(question).Id, cancellationToken);
        foreach (var answer in question.Answers.Where(answer => answerId is null || answer.Id == answerId))
        {
            await notices.ReviseAsync(QuestionNotices.Answered(question, answer.Id).Id, cancellationToken);
            await notices.ReviseAsync(QuestionNotices.Accepted(question, answer.Id).Id, cancellationToken);
            await notices.ReviseAsync(QuestionNotices.Thanked(question, answer.Id).Id, cancellationToken);
        }
    }

    /// <summary>Those to whom it was to go while it was hidden get it now.</summary>
    private async Task AskMissedAsync(Question question, Hiding hiding, CancellationToken cancellationToken)
    {
        var missed = await deliveries.DeliveriesAsync(QuestionNotices.Asked(question).Id, cancellationToken)
            .Where(delivery => delivery is { State: DeliveryState.Withdrawn, Detail: EndReasons.Gone } && question.Waits(delivery.Member))
            .Select(delivery => new NoticeRecipient(delivery.Member, delivery.Reason)).ToListAsync(cancellationToken);
        if (missed.Count > 0)
            await notices.PublishAsync(ModerationNotices.AskedAfter(question, hiding), missed, cancellationToken);
    }

    private Task TellAsync(Notice notice, Question question, string? answerId, Member by, CancellationToken cancellationToken) =>
        question.WriterOf(answerId) is { } writer && writer != by.Id
            ? notices.PublishAsync(notice, [new NoticeRecipient(writer, ModerationNotices.WhyWriter)], cancellationToken)
            : Task.CompletedTask;
}
