using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>Does what was confirmed, and says what it came to.</summary>
internal sealed class ModerationActs(ContentModeration content, MemberModeration people, ReportService reports, MemberDirectory members)
{
    public Task DoAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken) => state.Act switch
    {
        ModerationAct.Hide or ModerationAct.Restore => ModerateContentAsync(turn, state, cancellationToken),
        ModerationAct.Dismiss => DismissAsync(turn, state, cancellationToken),
        _ => ModerateMemberAsync(turn, state, cancellationToken),
    };

    private async Task ModerateContentAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        var result = state.Act == ModerationAct.Hide
            ? await content.HideAsync(state.Question!, state.Answer, state.Reason!, turn.Member, cancellationToken)
            : await content.RestoreAsync(state.Question!, state.Answer, state.Reason!, turn.Member, cancellationToken);
        if (result.Outcome != QuestionOutcome.Done)
        {
            turn.Say(result.Outcome == QuestionOutcome.AlreadyDone ? "moderation.already" : OutcomeTexts.KeyOf(result.Outcome));
            return;
        }

        turn.Note(
            turn.Texts.Format(state.Act == ModerationAct.Hide ? "moderation.hiddenNote" : "moderation.restoredNote", ModerationCards.NameOf(turn.Texts, state)),
            turn.Texts[state.Act == ModerationAct.Hide ? "moderation.hiddenNoteBody" : "moderation.restoredNoteBody"]);
    }

    private async Task DismissAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        var report = await reports.DismissAsync(state.Report!, state.Reason!, turn.Member, cancellationToken);
        if (report is { Outcome: ReportOutcome.Dismissed })
            turn.Note(turn.Texts.Format("moderation.dismissedNote", report.Number), turn.Texts["moderation.dismissedNoteBody"]);
        else
            turn.Say("moderation.already");
    }

    private async Task ModerateMemberAsync(BotTurn turn, ModerationState state, CancellationToken cancellationToken)
    {
        var outcome = state.Act switch
        {
            ModerationAct.Warn => await people.WarnAsync(state.Member!, state.Reason!, turn.Member, state.Token, cancellationToken),
            ModerationAct.Suspend => await people.SuspendAsync(state.Member!, state.Reason!, turn.Member, state.Token, cancellationToken),
            _ => await people.ReinstateAsync(state.Member!, state.Reason!, turn.Member, state.Token, cancellationToken),
        };
        if (outcome != ConductOutcome.Done)
        {
            turn.Say(KeyOf(outcome));
            return;
        }

        var name = (await members.FindAsync(state.Member!, cancellationToken))?.Name;
        turn.Note(turn.Texts.Format(
            state.Act switch
            {
                ModerationAct.Warn => "moderation.warnedNote",
                ModerationAct.Suspend => "moderation.suspendedNote",
                _ => "moderation.reinstatedNote",
            },
            name));
    }

    private static string KeyOf(ConductOutcome outcome) => outcome switch
    {
        ConductOutcome.NotCommittee => "turn.committeeOnly",
        ConductOutcome.IsCommittee => "moderation.isCommittee",
        ConductOutcome.NotSuspended => "moderation.notSuspended",
        ConductOutcome.AlreadyDone => "moderation.already",
        _ => "moderation.nobody",
    };
}
