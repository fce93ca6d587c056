using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Keeps one token and renews it five minutes before it ends, with one request at a time; a failure is kept for a moment, too.</summary>
internal sealed partial class CachedCredentials(
    IOptions<BotOptions> options, ITokenSource source, TimeProvider time, ILogger<CachedCredentials> logger) : IConnectorCredentials, IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan KeepRefusal = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan KeepOutage = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenDrops = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Lock _drop = new();
    private volatile BotToken? _token;
    private volatile Failed? _failed;
    private DateTimeOffset _dropped = DateTimeOffset.MinValue;

    /// <summary>How the last request for a token ended, when it gave none.</summary>
    public ConnectorException? Failure => _failed?.Exception;

    public bool HasToken => Usable() is not null;

    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.HasIdentity)
            return ValueTask.FromResult<string?>(null);
        return Fresh() is { } token ? ValueTask.FromResult<string?>(token.Value) : RenewAsync(cancellationToken);
    }

    /// <summary>At most once a minute: a connector that refuses every token must not make the bot ask for ever new ones.</summary>
    public bool Drop(string token)
    {
        lock (_drop)
        {
            if (_token?.Value != token)
                return true;
            if (time.GetUtcNow() < _dropped + BetweenDrops)
                return false;
            _dropped = time.GetUtcNow();
            _token = null;
            return true;
        }
    }

    public void Dispose() => _one.Dispose();

    private BotToken? Fresh() => _token is { } token && token.Expires - RenewBefore > time.GetUtcNow() ? token : null;

    private BotToken? Usable() => _token is { } token && token.Expires > time.GetUtcNow() ? token : null;

    private async ValueTask<string?> RenewAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return (Fresh() ?? await AskAsync(cancellationToken)).Value;
        }
        finally
        {
            _one.Release();
        }
    }

    // A token that still holds is better than none.
    private async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        if (_failed is { } failed && time.GetUtcNow() < failed.Until)
            return Usable() ?? throw failed.Again();
        try
        {
            var token = await source.AskAsync(cancellationToken);
            Remember(token);
            return token;
        }
        catch (ConnectorException failure)
        {
            Remember(failure);
            if (Usable() is { } old)
                return old;
            throw;
        }
    }

    private void Remember(BotToken token)
    {
        _token = token;
        if (_failed is not null)
            LogBack();
        _failed = null;
    }

    // One line for each change, not for each send that fails for it.
    private void Remember(ConnectorException failure)
    {
        var isNews = _failed is not { } before || before.Exception.IsRefusal() != failure.IsRefusal();
        _failed = new Failed(failure, time.GetUtcNow() + (failure.IsRefusal() ? KeepRefusal : KeepOutage));
        if (isNews && failure.IsRefusal())
            LogRefused(failure.ErrorCode, source.Advice);
        else if (isNews)
            LogUnreachable(failure.Message);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot's credential was refused ({Code}), so it cannot answer: {Advice}")]
    private partial void LogRefused(string? code, string advice);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot got no token: {Reason} It is asked again")]
    private partial void LogUnreachable(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot gets tokens again")]
    private partial void LogBack();

    private sealed record Failed(ConnectorException Exception, DateTimeOffset Until)
    {
        public ConnectorException Again() =>
            new(Exception.Message, Exception) { StatusCode = Exception.StatusCode, ErrorCode = Exception.ErrorCode };
    }
}
