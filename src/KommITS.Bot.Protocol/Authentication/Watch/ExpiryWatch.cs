using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Protocol.Authentication.Watch;

/// <summary>Warns of the credential's end, at start and daily: once at each of 60, 30, 14, 7 and 1 days before, and when it is over.</summary>
internal sealed partial class ExpiryWatch(CredentialExpiry expiry, TimeProvider time, ILogger<ExpiryWatch> logger) : BackgroundService
{
    private static readonly int[] Days = [0, 1, 7, 14, 30, 60];
    private int _told = int.MaxValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
            Look();
        while (expiry.At is not null && await daily.WaitForNextTickAsync(stoppingToken));
    }

    // Whoever slept over several marks is told the last one: the days left are in it.
    internal void Look()
    {
        if (expiry.At is not { } end)
            return;
        var left = end - time.GetUtcNow();
        var mark = Array.Find(Days, days => left <= TimeSpan.FromDays(days));
        if (mark >= _told || left > TimeSpan.FromDays(Days[^1]))
            return;
        _told = mark;
        if (left <= TimeSpan.Zero)
            LogOver(end);
        else
            LogSoon(end, (int)Math.Ceiling(left.TotalDays));
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The bot's credential expires on {End:yyyy-MM-dd}, in {Days} days: make a new one and set it, else the bot falls silent")]
    private partial void LogSoon(DateTimeOffset end, int days);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot's credential expired on {End:yyyy-MM-dd}: make a new one and set it")]
    private partial void LogOver(DateTimeOffset end);
}
