using KommITS.Bot.Core.Language;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Announcements.Replying;

/// <summary>A reply to an announcement, or an answer to one, whose words are not known yet.</summary>
internal sealed class ReplyDialog : StepDialog<ReplyState>
{
    public const string Name = "announcements.replying";
    private const string TextStep = "text";

    private readonly ReplySender _sender;

    public ReplyDialog(ReplySender sender)
        : base(Name)
    {
        _sender = sender;
        AddStep(new(TextStep, AskAsync, ReadAsync, TakesAnyText: true));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<ReplyState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<ReplyState>>(new Move<ReplyState>.To(TextStep, (ReplyState)options!));

    protected override Move<ReplyState>.To? Restore(ReplyState kept) => kept.Announcement is null ? null : new(TextStep, kept);

    private static Task AskAsync(BotTurn turn, ReplyState state, CancellationToken cancellationToken)
    {
        turn.Say(state.Reply is null ? "announcements.replyPrompt" : "announcements.answerPrompt", state.Number);
        return Task.CompletedTask;
    }

    private async Task<Move<ReplyState>> ReadAsync(BotTurn turn, ReplyState state, CancellationToken cancellationToken)
    {
        var isCommand = turn.Understood is { Intent: Intents.AnnouncementReply or Intents.AnnouncementAnswer, Slots.Body: { } body } && body != turn.Text;
        if (isCommand)
            return new Move<ReplyState>.NotAnAnswer();
        return await _sender.SendAsync(turn, state.Announcement!, state.Reply, turn.Text, state.Token, cancellationToken)
            ? new Move<ReplyState>.End()
            : new Move<ReplyState>.Stay(state);
    }
}

internal sealed record ReplyState : StepState
{
    /// <summary>Id of the announcement.</summary>
    public string? Announcement { get; init; }

    public int Number { get; init; }

    /// <summary>Id of the reply that is answered; null for a reply.</summary>
    public string? Reply { get; init; }
}
