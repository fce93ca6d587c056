using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>Something that a member does with one conference that members can see.</summary>
internal abstract class ConferenceHandler(ConferenceTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindOrNextAsync(turn, cancellationToken) is { IsOut: true } conference)
            await ActAsync(turn, conference, cancellationToken);
        else
            turn.Say("conferences.notFound");
    }

    protected abstract Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken);
}
