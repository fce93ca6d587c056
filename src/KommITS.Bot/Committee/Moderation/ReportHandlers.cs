using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>"Anmäl fråga 6: skäl", "anmäl svar 2 på fråga 6: skäl".</summary>
internal sealed class ReportContent(ContentTarget target, ReportSender sender) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } content)
            return;
        var state = new ReportState
        {
            Question = content.Question.Id,
            Answer = content.AnswerId,
            QuestionNumber = content.Question.Number,
            AnswerNumber = content.AnswerNumber,
        };
        if (content.Question.WriterOf(content.AnswerId) == turn.Member.Id)
            turn.Say("moderation.reportOwn");
        else if (ContentSteps.ReasonOf(turn) is { } reason)
            await sender.SendAsync(turn, state, reason, cancellationToken);
        else
            await turn.BeginAsync(ReportDialog.Name, state, cancellationToken);
    }
}

/// <summary>A report whose reason is not said yet.</summary>
internal sealed class ReportDialog : StepDialog<ReportState>
{
    public const string Name = "moderation.reporting";
    private const string ReasonStep = "reason";

    private readonly ReportSender _sender;

    public ReportDialog(ReportSender sender)
        : base(Name)
    {
        _sender = sender;
        AddStep(new(ReasonStep, AskAsync, ReadAsync, TakesAnyText: true));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<ReportState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<ReportState>>(new Move<ReportState>.To(ReasonStep, (ReportState)options!));

    protected override Move<ReportState>.To? Restore(ReportState kept) => kept.Question is null ? null : new(ReasonStep, kept);

    private static Task AskAsync(BotTurn turn, ReportState state, CancellationToken cancellationToken)
    {
        turn.Say("moderation.reportPrompt", ModerationCards.NameOf(turn.Texts, state.QuestionNumber, state.AnswerNumber));
        return Task.CompletedTask;
    }

    private async Task<Move<ReportState>> ReadAsync(BotTurn turn, ReportState state, CancellationToken cancellationToken) =>
        await _sender.SendAsync(turn, state, turn.Text, cancellationToken) ? new Move<ReportState>.End() : new Move<ReportState>.Stay(state);
}

internal sealed record ReportState : StepState
{
    /// <summary>Id of the question.</summary>
    public string? Question { get; init; }

    /// <summary>Id of the answer; null: the question itself.</summary>
    public string? Answer { get; init; }

    public int QuestionNumber { get; init; }

    public int? AnswerNumber { get; init; }
}

internal sealed class ReportSender(ReportService reports)
{
    /// <returns>False when the reason can't be taken; that has been said.</returns>
    public async Task<bool> SendAsync(BotTurn turn, ReportState state, string reason, CancellationToken cancellationToken)
    {
        if (reason.Trim().Length is 0 or > ContentReport.MaxReason)
        {
            turn.Say("moderation.reasonTooLong", ContentReport.MaxReason);
            return false;
        }

        var report = await reports.ReportAsync(state.Question!, state.Answer, reason, turn.Member, cancellationToken);
        if (report is null)
            turn.Say("questions.outcomeNotFound");
        else if (!report.IsOpen)
            turn.Say("moderation.reportedBefore");
        else
            turn.Note(turn.Texts.Format("moderation.reportedNote", ModerationCards.NameOf(turn.Texts, state.QuestionNumber, state.AnswerNumber)), turn.Texts["moderation.reportedNoteBody"]);
        return true;
    }
}

/// <summary>"Anmälan 3": what was reported and why, with what can be done.</summary>
internal sealed class ShowReports(ReportBook reports, ReportCards cards) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await ReportTarget.FindAsync(turn, reports, cancellationToken) is { } report && await cards.OfAsync(turn.Texts, report, cancellationToken) is { } card)
            turn.Replace("committee/report", card);
        else
            turn.Say("moderation.noReport");
    }
}

/// <summary>"Avvisa anmälan 3: skäl".</summary>
internal sealed class DismissReport(ReportBook reports) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await ReportTarget.FindAsync(turn, reports, cancellationToken) is not { } report)
            turn.Say("moderation.noReport");
        else if (!report.IsOpen)
            turn.Say("moderation.already");
        else
            await turn.BeginAsync(
                ModerationDialog.Name,
                new ModerationState { Act = ModerationAct.Dismiss, Report = report.Id, ReportNumber = report.Number, Reason = ContentSteps.ReasonOf(turn) },
                cancellationToken);
    }
}

internal static class ReportTarget
{
    public static async Task<ContentReport?> FindAsync(BotTurn turn, ReportBook reports, CancellationToken cancellationToken) => turn.Input is Input.Command command
        ? command.Get("report") is { } id ? await reports.FindAsync(id, cancellationToken) : null
        : turn.Understood?.Slots.QuestionNumber is { } number ? await reports.FindByNumberAsync(number, cancellationToken) : null;
}
