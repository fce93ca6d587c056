using KommITS.Bot.Core.Language;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Agreements.Asking;

/// <summary>A question about an agreement, or an answer to one, whose words are not known yet.</summary>
internal sealed class AskDialog : StepDialog<AskState>
{
    public const string Name = "agreements.asking";
    private const string TextStep = "text";

    private readonly QuestionSender _sender;

    public AskDialog(QuestionSender sender)
        : base(Name)
    {
        _sender = sender;
        AddStep(new(TextStep, AskAsync, ReadAsync, TakesAnyText: true));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<AskState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken) =>
        Task.FromResult<Move<AskState>>(new Move<AskState>.To(TextStep, (AskState)options!));

    protected override Move<AskState>.To? Restore(AskState kept) => kept.Agreement is null ? null : new(TextStep, kept);

    private static Task AskAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        turn.Say(state.Question is null ? "agreements.askPrompt" : "agreements.answerPrompt", state.Number);
        return Task.CompletedTask;
    }

    private async Task<Move<AskState>> ReadAsync(BotTurn turn, AskState state, CancellationToken cancellationToken)
    {
        var isCommand = turn.Understood is { Intent: Intents.AgreementAsk or Intents.AgreementAnswer, Slots.Body: { } body } && body != turn.Text;
        if (isCommand)
            return new Move<AskState>.NotAnAnswer();
        return await _sender.SendAsync(turn, state.Agreement!, state.Question, turn.Text, state.Token, cancellationToken)
            ? new Move<AskState>.End()
            : new Move<AskState>.Stay(state);
    }
}

internal sealed record AskState : StepState
{
    /// <summary>Id of the agreement.</summary>
    public string? Agreement { get; init; }

    public int Number { get; init; }

    /// <summary>Id of the question that is answered; null for a question.</summary>
    public string? Question { get; init; }
}
