using KommITS.Bot.Core.Questions;
using KommITS.Bot.Questions.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Questions.Handlers;

/// <summary>"Mina frågor"; with a number ("fråga 12"), that one.</summary>
internal sealed class ShowMyQuestions(QuestionArchive archive, ShowQuestion one) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Understood?.Slots.QuestionNumber is not null)
        {
            await one.HandleAsync(turn, cancellationToken);
            return;
        }

        var mine = await archive.AskedByAsync(turn.Member.Id, cancellationToken);
        if (mine.Count == 0)
            turn.Say("questions.mineNone");
        else
            turn.Show("questions/mine", MineCard.Of(turn.Texts, mine));
    }
}

/// <summary>One question with all its answers. Any member may read it: the answers are the society's knowledge.</summary>
internal sealed class ShowQuestion(QuestionTarget target, QuestionWords words) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } question)
            turn.Replace("questions/answers", AnswersCard.Of(turn.Texts, words, question, turn.Member, BeforeOf(turn)));
    }

    /// <summary>The answers before this one (counted from 0): the button for earlier ones, or "svar 3 på fråga 12".</summary>
    private static int? BeforeOf(BotTurn turn) => turn.Input is Input.Command command
        ? int.TryParse(command.Get("before"), out var before) ? before : null
        : turn.Understood?.Slots.AnswerNumber;
}
