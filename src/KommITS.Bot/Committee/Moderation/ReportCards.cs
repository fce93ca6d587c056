using KommITS.Bot.Cards;
using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Moderation;

internal sealed class ReportCards(QuestionArchive archive, MemberDirectory members, QuestionWords words)
{
    /// <summary>Null when what was reported is gone.</summary>
    public async Task<object?> OfAsync(Texts texts, ContentReport report, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(report.Question, cancellationToken) is not { } question)
            return null;
        var reporter = await members.FindAsync(report.Reporter, cancellationToken);
        var title = texts.Format("moderation.reportTitle", NameOf(texts, report, question));
        return new
        {
            Fallback = title,
            Kicker = texts.Format("moderation.reportKicker", report.Number),
            Title = title,
            Quote = ModerationCards.TextOf(question, report.Answer),
            By = texts.Format("moderation.reportBy", reporter?.Name ?? texts["members.notGiven"], words.Municipality(texts, reporter?.Municipality), texts.Day(report.At)),
            Reason = CardBudget.Fit(report.Reason, CardBudget.Heading),
            Status = report.IsOpen ? null : StatusOf(texts, report),
            Typed = report.IsOpen ? texts.Format("moderation.reportTyped", report.Number, NameOf(texts, report, question)) : null,
            report.IsOpen,
            report.Id,
            Question = question.Id,
        };
    }

    public static string NameOf(Texts texts, ContentReport report, Question question) => ModerationCards.NameOf(
        texts, question.Number, report.Answer is null ? null : question.Answers.Index().Where(entry => entry.Item.Id == report.Answer).Select(entry => (int?)entry.Index + 1).FirstOrDefault());

    public static string StatusOf(Texts texts, ContentReport report) =>
        texts.Format(report.Outcome == ReportOutcome.Hidden ? "moderation.reportHidden" : "moderation.reportDismissed", CardBudget.Fit(report.Words ?? "", CardBudget.Heading));
}

/// <summary>The cockpit's line about what members have reported.</summary>
internal sealed class ReportsPart(ReportBook reports) : ICockpitPart
{
    private const int BytesOfReason = 400;

    public int Order => 15;

    public string Key => "reports";

    public string? Intent => Intents.CockpitReports;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var open = await reports.OpenAsync(cancellationToken);
        return open.Count == 0
            ? new CockpitLine(look.Texts["moderation.reportsTitle"], look.Texts["moderation.reportsNone"], null)
            : new CockpitLine(
                look.Texts["moderation.reportsTitle"],
                look.Texts.Format("moderation.reportsLine", look.Texts.Count("moderation.reports", open.Count), open[0].QuestionNumber, look.Texts.Day(open[0].At)),
                look.Texts["moderation.reportsTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var open = await reports.OpenAsync(cancellationToken);
        return new CockpitList(
            look.Texts["moderation.reportsTitle"],
            open.Count == 0 ? look.Texts["moderation.reportsNone"] : look.Texts.Count("moderation.reports", open.Count),
            open.Count,
            at => new CockpitRow(
                look.Texts.Format("moderation.reportRow", open[at].Number, open[at].QuestionNumber, look.Texts.Day(open[at].At)),
                CardBudget.Fit(open[at].Reason, BytesOfReason),
                look.Texts["cockpit.openButton"],
                Commands.ShowReport,
                open[at].Id),
            look.Texts["moderation.reportsTyped"]);
    }
}
