using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Handlers;

/// <summary>"Visa fler".</summary>
internal sealed class ShowMore(RegisterReply reply) : TurnPage(reply, 1);

/// <summary>"Visa föregående".</summary>
internal sealed class ShowPrevious(RegisterReply reply) : TurnPage(reply, -1);

/// <summary>Another page of the list that was shown last; at its end the last page again.</summary>
internal abstract class TurnPage(RegisterReply reply, int step) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Listed is { } listed && RegisterQuestion.Parse(listed.Question) is { } question)
            await reply.ShowAsync(turn, question, listed.Page + step, cancellationToken);
        else
            turn.Say("register.nothingListed");
    }
}
