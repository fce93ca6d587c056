using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Committee;

/// <summary>Something that only the committee does with one conference. Who it is is looked up by the router, and once more by the conference itself.</summary>
internal abstract class CommitteeHandler(ConferenceTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } conference)
            await ActAsync(turn, conference, cancellationToken);
        else
            turn.Say("conferences.notFound");
    }

    protected abstract Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken);
}
