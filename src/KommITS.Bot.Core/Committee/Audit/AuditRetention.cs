using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Audit;

internal sealed class AuditRetention(AuditLog log) : IRetention
{
    public string Name => "audit entries";

    public Task<int> SweepAsync(Instant now, CancellationToken cancellationToken) => log.SweepAsync(now - KeptFor.Audit, cancellationToken);
}
