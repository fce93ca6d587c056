using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>Members report, the committee decides, and who reported is told what came of it. Every step may be run again after a crash.</summary>
public sealed class ReportService(
    ReportBook reports, QuestionArchive archive, MemberDirectory members, NoticeService notices, AuditLog audit, TimeProvider time)
{
    /// <param name="answerId">Null: the question itself.</param>
    /// <returns>Null when there is nothing that this person could report.</returns>
    public async Task<ContentReport?> ReportAsync(string questionId, string? answerId, string reason, Member by, CancellationToken cancellationToken)
    {
        if (!by.IsActive || await archive.FindAsync(questionId, cancellationToken) is not { Status: not QuestionStatus.Deleted } question)
            return null;
        if (!question.IsSeenBy(by) || (answerId is not null && question.FindAnswer(answerId)?.IsSeenBy(by) != true) || question.WriterOf(answerId) == by.Id)
            return null;
        var id = ReportBook.IdOf(questionId, answerId, by.Id);
        var report = await reports.AddAsync(
            id,
            number => new ContentReport
            {
                Id = id,
                Number = number,
                Question = questionId,
                QuestionNumber = question.Number,
                Answer = answerId,
                Reporter = by.Id,
                Reason = reason.Trim(),
                At = time.GetCurrentInstant(),
            },
            cancellationToken);
        if (report.IsOpen)
            await notices.PublishAsync(ModerationNotices.Reported(report), await CommitteeAsync(cancellationToken), cancellationToken);
        return report;
    }

    /// <returns>The report as it is stored; null when there is none.</returns>
    public async Task<ContentReport?> DismissAsync(string id, string words, Member by, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(id, cancellationToken) is { } found && found.Decide(ReportOutcome.Dismissed, words, by) is not null)
            await audit.WriteAsync($"report.dismiss/{id}", by.Id, "report.dismiss", new AuditSubject($"report/{found.Number}", found.Reporter), words, cancellationToken);
        var report = await reports.ChangeAsync(id, stored => stored.Decide(ReportOutcome.Dismissed, words, by), cancellationToken);
        if (report is { IsOpen: false } && report.DecidedBy == by.Id)
            await TellAsync(report, cancellationToken);
        return report;
    }

    /// <summary>What was reported has been hidden: every report of it is settled.</summary>
    public async Task SettleHiddenAsync(string question, string? answer, string words, Member by, CancellationToken cancellationToken)
    {
        foreach (var open in await reports.OpenAsync(cancellationToken))
        {
            if (!open.IsAbout(question, answer))
                continue;
            if (await reports.ChangeAsync(open.Id, stored => stored.Decide(ReportOutcome.Hidden, words, by), cancellationToken) is { IsOpen: false } decided)
                await TellAsync(decided, cancellationToken);
        }
    }

    private async Task TellAsync(ContentReport report, CancellationToken cancellationToken)
    {
        await notices.ReviseAsync(ModerationNotices.ReportedId(report.Id), cancellationToken);
        await notices.PublishAsync(
            ModerationNotices.Decided(report), [new NoticeRecipient(report.Reporter, ModerationNotices.WhyReporter)], cancellationToken);
    }

    private async Task<IReadOnlyList<NoticeRecipient>> CommitteeAsync(CancellationToken cancellationToken) =>
    [
        .. (await members.ActivePeopleAsync(cancellationToken)).Where(HidingMoves.MayModerate)
            .Select(member => new NoticeRecipient(member.Id, ModerationNotices.WhyCommittee)),
    ];
}
