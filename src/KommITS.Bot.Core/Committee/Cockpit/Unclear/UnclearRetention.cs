using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Cockpit.Unclear;

internal sealed class UnclearRetention(UnclearBook book) : IRetention
{
    public string Name => "texts not understood";

    public Task<int> SweepAsync(Instant now, CancellationToken cancellationToken) => book.ForgetOldAsync(cancellationToken);
}
