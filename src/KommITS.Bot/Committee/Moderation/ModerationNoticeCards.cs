using KommITS.Bot.Cards;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>What moderation tells those concerned: what was done, why, and where to turn.</summary>
internal sealed class ModerationNoticeCards(QuestionArchive archive, ReportBook reports, ConductBook conduct, ReportCards reportCards, Appeals appeals, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } =
    [
        ModerationNotices.HiddenKind, ModerationNotices.RestoredKind, ModerationNotices.ReportedKind, ModerationNotices.DecidedKind, ModerationNotices.StandingKind,
    ];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var texts = Texts.For(member.Language);
        if (delivery.Notice.Kind == ModerationNotices.ReportedKind)
            return await ReportedAsync(texts, delivery.Notice, member, cancellationToken) is { } report ? cards.Render("committee/report", report, texts.Find) : null;
        var told = delivery.Notice.Kind switch
        {
            ModerationNotices.DecidedKind => await DecidedAsync(texts, delivery.Notice, cancellationToken),
            ModerationNotices.StandingKind => await StandingAsync(texts, delivery.Notice, cancellationToken),
            _ => await HiddenAsync(texts, delivery.Notice, cancellationToken),
        };
        return told is null ? null : cards.Render("committee/told", told, texts.Find);
    }

    private async Task<object?> ReportedAsync(Texts texts, Notice notice, Member member, CancellationToken cancellationToken) =>
        HidingMoves.MayModerate(member) && await reports.FindAsync(notice.Subject, cancellationToken) is { } report
            ? await reportCards.OfAsync(texts, report, cancellationToken)
            : null;

    /// <summary>Only while it is still so.</summary>
    private async Task<Told?> HiddenAsync(Texts texts, Notice notice, CancellationToken cancellationToken)
    {
        var isHidden = notice.Kind == ModerationNotices.HiddenKind;
        if (await archive.FindAsync(notice.Subject, cancellationToken) is not { } question || question.HidingOf(notice.Detail) is not { } hiding || hiding.IsOver == isHidden)
            return null;
        var number = notice.Detail is null ? null : question.Answers.Index().Where(entry => entry.Item.Id == notice.Detail).Select(entry => (int?)entry.Index + 1).FirstOrDefault();
        var name = ModerationCards.NameOf(texts, question.Number, number);
        return Told.Of(
            texts,
            texts.Format(isHidden ? "moderation.toldHidden" : "moderation.toldRestored", name),
            ModerationCards.TextOf(question, notice.Detail),
            isHidden ? hiding.Reason : hiding.RestoreReason,
            isHidden ? await appeals.OfAsync(texts, cancellationToken) : null,
            texts["moderation.whyWriter"]);
    }

    private async Task<Told?> DecidedAsync(Texts texts, Notice notice, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(notice.Subject, cancellationToken) is not { IsOpen: false } report || await archive.FindAsync(report.Question, cancellationToken) is not { } question)
            return null;
        var key = report.Outcome == ReportOutcome.Hidden ? "moderation.toldReportHidden" : "moderation.toldReportDismissed";
        return Told.Of(texts, texts.Format(key, ReportCards.NameOf(texts, report, question)), null, report.Words, null, texts["moderation.whyReporter"]);
    }

    private async Task<Told?> StandingAsync(Texts texts, Notice notice, CancellationToken cancellationToken)
    {
        if ((await conduct.OfAsync(notice.Subject, cancellationToken)).Find(notice.Detail!) is not { } step)
            return null;
        var (title, next) = step.Kind switch
        {
            ConductKind.Warned => ("moderation.toldWarned", await appeals.OfAsync(texts, cancellationToken)),
            ConductKind.Suspended => ("moderation.toldSuspended", $"{texts["moderation.suspendedKeeps"]} {await appeals.OfAsync(texts, cancellationToken)}"),
            _ => ("moderation.toldReinstated", null),
        };
        return Told.Of(texts, texts[title], null, step.Reason, next, texts["moderation.whyConcerned"]);
    }

    private sealed record Told(string Fallback, string Kicker, string Title, string? Quote, string? Reason, string? Next, string Why)
    {
        public static Told Of(Texts texts, string title, string? quote, string? reason, string? next, string why) => new(
            title,
            texts["moderation.kicker"],
            title,
            quote,
            string.IsNullOrWhiteSpace(reason) ? null : texts.Format("moderation.reasonLine", CardBudget.Fit(reason, CardBudget.Heading)),
            next,
            why);
    }
}
