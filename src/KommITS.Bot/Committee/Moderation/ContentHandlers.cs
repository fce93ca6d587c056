using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>"Dölj fråga 6: skäl", "dölj svar 2 på fråga 6: skäl".</summary>
internal sealed class HideContent(ContentTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } content)
            return;
        if (content.Question.HidingOf(content.AnswerId) is { IsOver: false })
            turn.Say("moderation.alreadyHidden");
        else
            await ContentSteps.BeginAsync(turn, ModerationAct.Hide, content, cancellationToken);
    }
}

/// <summary>"Visa fråga 6 igen".</summary>
internal sealed class RestoreContent(ContentTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } content)
            return;
        if (content.Question.HidingOf(content.AnswerId) is { IsOver: false })
            await ContentSteps.BeginAsync(turn, ModerationAct.Restore, content, cancellationToken);
        else
            turn.Say("moderation.notHidden");
    }
}

/// <summary>"Vem frågade fråga 6": peers do not see who asks anonymously, the committee does.</summary>
internal sealed class SayWhoAsked(QuestionTarget target, QuestionWords words, AuditLog audit) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } question)
            return;
        await audit.WriteAsync(
            $"question.reveal/{turn.Member.Id}/{turn.Id}", turn.Member.Id, "question.reveal", new AuditSubject(question.NameOf(null), question.Asker.Member), null, cancellationToken);
        turn.Say(question.IsAnonymous ? "moderation.askedAnonymously" : "moderation.askedBy", question.Number, words.Person(turn.Texts, question.Asker));
    }
}

internal static class ContentSteps
{
    public static Task BeginAsync(BotTurn turn, ModerationAct act, Content content, CancellationToken cancellationToken) => turn.BeginAsync(
        ModerationDialog.Name,
        new ModerationState
        {
            Act = act,
            Question = content.Question.Id,
            QuestionNumber = content.Question.Number,
            Answer = content.AnswerId,
            AnswerNumber = content.AnswerNumber,
            Reason = ReasonOf(turn),
        },
        cancellationToken);

    public static string? ReasonOf(BotTurn turn) => turn.Input is Input.Command command ? command.Get("reason") : turn.Understood?.Slots.Body?.Trim();
}
