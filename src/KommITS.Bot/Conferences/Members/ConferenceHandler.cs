using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>Something that a member does with one conference that members can see; without a number, the next one.</summary>
internal abstract class ConferenceHandler(ConferenceTarget target) : TargetHandler<Conference>(target, "conferences.notFound")
{
    private readonly ConferenceTarget _target = target;

    protected override async Task<Conference?> FindAsync(BotTurn turn, CancellationToken cancellationToken) =>
        await _target.FindOrNextAsync(turn, cancellationToken) is { IsOut: true } conference ? conference : null;
}
