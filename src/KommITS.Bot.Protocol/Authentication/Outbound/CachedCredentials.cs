using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Keeps one token and renews it five minutes before it ends, with one request at a time.</summary>
internal sealed class CachedCredentials(IOptions<BotOptions> options, ITokenSource source, TimeProvider time)
    : IConnectorCredentials, IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile BotToken? _token;

    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.HasIdentity)
            return ValueTask.FromResult<string?>(null);
        return Fresh() is { } token ? ValueTask.FromResult<string?>(token.Value) : RenewAsync(cancellationToken);
    }

    public void Dispose() => _one.Dispose();

    private BotToken? Fresh() => _token is { } token && token.Expires - RenewBefore > time.GetUtcNow() ? token : null;

    private async ValueTask<string?> RenewAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var token = Fresh() ?? await AskAsync(cancellationToken);
            _token = token;
            return token.Value;
        }
        finally
        {
            _one.Release();
        }
    }

    // A token that still holds is better than none while the authority is away.
    private async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await source.AskAsync(cancellationToken);
        }
        catch (ConnectorException) when (_token is { } old && old.Expires > time.GetUtcNow())
        {
            return _token;
        }
    }
}
