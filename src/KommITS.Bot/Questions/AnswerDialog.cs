using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Questions.Cards;
using KommITS.Bot.Questions.Handlers;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Questions;

/// <summary>An answer whose question or whose words are not known yet.</summary>
internal sealed class AnswerDialog : StepDialog<AnswerState>
{
    public const string Name = "questions.answer";
    private const string WhichStep = "which";
    private const string TextStep = "text";

    private readonly QuestionArchive _archive;
    private readonly AnswerQuestion _answer;
    private readonly QuestionWords _words;

    public AnswerDialog(QuestionArchive archive, AnswerQuestion answer, QuestionWords words)
        : base(Name)
    {
        (_archive, _answer, _words) = (archive, answer, words);
        AddStep(new(WhichStep, AskWhichAsync, ReadWhichAsync));
        AddStep(new(TextStep, AskTextAsync, ReadTextAsync, TakesAnyText: true));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<AnswerState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var state = (AnswerState)options!;
        return Task.FromResult<Move<AnswerState>>(new Move<AnswerState>.To(state.QuestionId is null ? WhichStep : TextStep, state));
    }

    protected override Move<AnswerState>.To? Restore(AnswerState kept) => kept switch
    {
        { QuestionId: not null } => new(TextStep, kept),
        { Candidates.Count: > 0 } => new(WhichStep, kept),
        _ => null,
    };

    private async Task AskWhichAsync(BotTurn turn, AnswerState state, CancellationToken cancellationToken) =>
        turn.Show("questions/which", WhichCard.Of(turn.Texts, _words, state, await CandidatesAsync(state, cancellationToken)));

    private async Task<Move<AnswerState>> ReadWhichAsync(BotTurn turn, AnswerState state, CancellationToken cancellationToken)
    {
        var candidates = await CandidatesAsync(state, cancellationToken);
        if (candidates.Count == 0)
        {
            turn.Say("questions.nothingToAnswer");
            return new Move<AnswerState>.End();
        }

        if (turn.Input is Input.Command command && command.Get("choice") == "cancel" || turn.Texts.Matches("turn.noWords", turn.Text))
        {
            turn.Note(turn.Texts["turn.cancelled"]);
            return new Move<AnswerState>.End();
        }

        if (ChosenOf(turn, candidates) is { } chosen)
            return await TakeAsync(turn, state with { QuestionId = chosen.Id }, state.Text, cancellationToken);
        if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
            return new Move<AnswerState>.NotAnAnswer();
        turn.Say("questions.whichHint");
        return new Move<AnswerState>.Stay(state);
    }

    private async Task AskTextAsync(BotTurn turn, AnswerState state, CancellationToken cancellationToken)
    {
        var question = await _archive.FindAsync(state.QuestionId!, cancellationToken);
        turn.Say("questions.answerPrompt", question?.Number);
    }

    private async Task<Move<AnswerState>> ReadTextAsync(BotTurn turn, AnswerState state, CancellationToken cancellationToken)
    {
        var slots = turn.Understood!.Slots;
        var hasCommandWords = slots.Body is not null && slots.Body != turn.Text;
        if (!hasCommandWords || turn.Understood.Intent is not (Intents.Answer or Intents.AskPeers))
            return await TakeAsync(turn, state, turn.Text, cancellationToken);
        var question = await _archive.FindAsync(state.QuestionId!, cancellationToken);
        var isForThis = slots.QuestionNumber is null || slots.QuestionNumber == question?.Number;
        return turn.Understood.Intent == Intents.Answer && isForThis
            ? await TakeAsync(turn, state, slots.Body, cancellationToken)
            : new Move<AnswerState>.NotAnAnswer();
    }

    private async Task<Move<AnswerState>> TakeAsync(BotTurn turn, AnswerState state, string? text, CancellationToken cancellationToken)
    {
        if (text is null)
            return new Move<AnswerState>.To(TextStep, state);
        if (AnswerQuestion.SayFault(turn, text))
            return new Move<AnswerState>.Stay(state) { Step = TextStep };
        await _answer.SendAsync(turn, state.QuestionId!, text, state.Token, cancellationToken);
        return new Move<AnswerState>.End();
    }

    private async Task<IReadOnlyList<Question>> CandidatesAsync(AnswerState state, CancellationToken cancellationToken) =>
        [.. (await _archive.FindManyAsync(state.Candidates, cancellationToken)).Where(question => question.TakesAnswers)];

    private static Question? ChosenOf(BotTurn turn, IReadOnlyList<Question> candidates)
    {
        if (turn.Input is Input.Command command)
            return candidates.FirstOrDefault(question => question.Id == command.Get("question"));
        if (candidates.Count == 1 && (turn.Texts.Matches("turn.yesWords", turn.Text) || turn.Texts.Matches("questions.sendWords", turn.Text)))
            return candidates[0];
        var number = turn.Understood?.Slots.QuestionNumber ?? (int.TryParse(turn.Text, out var typed) ? typed : 0);
        return candidates.FirstOrDefault(question => question.Number == number);
    }
}

internal sealed record AnswerState : StepState
{
    public string? QuestionId { get; init; }

    /// <summary>The answer, where it came before the question was known.</summary>
    public string? Text { get; init; }

    /// <summary>Ids of the questions that may be meant.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
