using System.Net;
using KommITS.Bot.Protocol.Authentication;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>Lets a call go when the channel's limits allow it.</summary>
internal sealed class Pacer(IOptions<LimitOptions> options, IOptions<BotOptions> bot, TimeProvider time)
{
    private readonly CallSchedule _schedule = new(options.Value.RequestsPerSecondPerTenant);
    private readonly long _start = time.GetTimestamp();

    /// <summary>Returns when the call may go.</summary>
    /// <exception cref="ConnectorException">429 with the time to wait: that is longer than the call may be held here.</exception>
    public ValueTask WaitAsync(Pace pace, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled)
            return ValueTask.CompletedTask;
        var now = time.GetElapsedTime(_start).Ticks;
        // A bot without an identity speaks to a client on this machine, which has no limits.
        if (!pace.IsReply || bot.Value.HasIdentity)
            return WaitAsync(pace, now, cancellationToken);
        _schedule.Count(pace, now);
        return ValueTask.CompletedTask;
    }

    private ValueTask WaitAsync(Pace pace, long now, CancellationToken cancellationToken)
    {
        var patience = pace.IsReply ? options.Value.MaxReplyWait : options.Value.MaxWait;
        var wait = new TimeSpan(_schedule.Reserve(pace, now, now + patience.Ticks) - now);
        if (wait <= TimeSpan.Zero)
            return ValueTask.CompletedTask;
        // A delay counts whole milliseconds and would else end before its time.
        wait = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        return wait <= patience ? new ValueTask(Task.Delay(wait, time, cancellationToken)) : ValueTask.FromException(Throttled(wait));
    }

    private static ConnectorException Throttled(TimeSpan wait) => new("The conversation or its tenant has been sent as much as the channel allows.")
    {
        StatusCode = HttpStatusCode.TooManyRequests, ErrorCode = ConnectorErrorCodes.HeldBack, RetryAfter = wait,
    };
}
