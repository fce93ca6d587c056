using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Handlers;

/// <summary>
/// "Fråga dem": a question to the municipalities of an answer. Which they are is found anew from the register for this member, never taken from the card.
/// </summary>
internal sealed class AskThem(RegisterAnswers answers, AudienceFinder audiences) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (RegisterQuestion.Parse(ListOf(turn)) is not { } question)
        {
            turn.Say("register.nothingListed");
            return;
        }

        var answer = await answers.AnswerAsync(turn.Member, question, cancellationToken);
        var municipalities = answer.Municipalities.Where(code => code != turn.Member.Municipality).Take(Audience.MostNamed).ToList();
        var reached = municipalities.Count == 0 ? [] : await audiences.FindAsync(turn.Member, [], municipalities, cancellationToken);
        if (reached is [{ Kind: AudienceKind.Named, IsEmpty: false }, ..])
            await turn.BeginAsync(AskDialog.Name, new AskNamed(turn.Understood?.Slots.Body, municipalities), cancellationToken);
        else
            turn.Say("register.nobodyThere");
    }

    private static string? ListOf(BotTurn turn) => turn.Input is Input.Command command ? command.Get("question") : turn.Memory.Listed?.Question;
}
