using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>The channel's public keys: kept a day, asked for again at most once an hour when a token names an unknown one.</summary>
internal sealed partial class ChannelKeys(
    IOptions<BotOptions> options, ChannelMetadata metadata, TimeProvider time, ILogger<ChannelKeys> logger) : IDisposable
{
    private const string PublicCloud = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private static readonly TimeSpan Keep = TimeSpan.FromHours(24);
    private static readonly TimeSpan AskAgain = TimeSpan.FromHours(1);
    private static readonly TimeSpan AskAfterFailure = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile KeySet? _keys;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    /// <summary>Empty while the metadata has never been reached: then every token is refused.</summary>
    public async ValueTask<IReadOnlyList<SecurityKey>> GetAsync(CancellationToken cancellationToken)
    {
        if (_keys is { } known && known.Read + Keep > time.GetUtcNow())
            return known.Keys;
        return await ReadAsync(_keys, cancellationToken) ?? _keys?.Keys ?? [];
    }

    /// <summary>Null when it is too early to ask again or nothing new was learnt.</summary>
    public async ValueTask<IReadOnlyList<SecurityKey>?> RenewAsync(CancellationToken cancellationToken)
    {
        var known = _keys;
        return known is null || known.Read + AskAgain > time.GetUtcNow() ? null : await ReadAsync(known, cancellationToken);
    }

    public void Dispose() => _one.Dispose();

    internal static IReadOnlyList<string>? Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : null;

    private async Task<IReadOnlyList<SecurityKey>?> ReadAsync(KeySet? known, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_keys is { } read && read != known)
                return read.Keys;
            if (time.GetUtcNow() < _notBefore)
                return null;
            _notBefore = time.GetUtcNow() + AskAfterFailure;
            var address = string.IsNullOrWhiteSpace(options.Value.BotOpenIdMetadata) ? PublicCloud : options.Value.BotOpenIdMetadata.Trim();
            var keys = await metadata.ReadKeysAsync(address, cancellationToken);
            _keys = new KeySet(keys, time.GetUtcNow());
            return keys;
        }
        catch (ChannelMetadataException exception)
        {
            LogUnreachable(exception);
            return null;
        }
        finally
        {
            _one.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel's signing keys could not be read: requests are refused until they can")]
    private partial void LogUnreachable(Exception exception);

    private sealed record KeySet(IReadOnlyList<SecurityKey> Keys, DateTimeOffset Read);
}
