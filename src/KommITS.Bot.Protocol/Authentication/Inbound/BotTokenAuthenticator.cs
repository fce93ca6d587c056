using System.Security.Claims;
using KommITS.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>The Bot Connector's token, by the rules of "Authenticate requests from the Bot Connector service to your bot".</summary>
internal sealed partial class BotTokenAuthenticator(
    IOptions<BotOptions> options, ChannelKeys keys, TimeProvider time, ILogger<BotTokenAuthenticator> logger) : IChannelAuthenticator
{
    private const string Issuer = "https://api.botframework.com";
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    // Only asymmetric ones: with a symmetric one the public key would be the secret.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public async ValueTask<IChannelIdentity?> AuthenticateAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (ReadToken(http) is not { } token)
            return null;
        var result = await ValidateAsync(token, await keys.GetAsync(cancellationToken));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.RenewAsync(cancellationToken) is { } renewed)
            result = await ValidateAsync(token, renewed);
        if (result.IsValid)
            return new TokenIdentity(result.ClaimsIdentity.FindFirst("serviceurl"), Endorsements(result.SecurityToken));
        LogRefused(result.Exception?.GetType().Name);
        return null;
    }

    private static string? ReadToken(HttpContext http)
    {
        var header = http.Request.Headers.Authorization;
        return header.Count == 1 && header[0] is { } value && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;
    }

    private Task<TokenValidationResult> ValidateAsync(string token, IReadOnlyList<SecurityKey> signingKeys) =>
        _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = options.Value.MicrosoftAppId!.Trim(),
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = signingKeys,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, to, _, _) => IsWithin(from, to),
        });

    private bool IsWithin(DateTime? from, DateTime? to)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return to is { } end && now <= end + Skew && (from is not { } start || start - Skew <= now);
    }

    // A key may be endorsed for some channels only; one that says nothing is good for all.
    private static IReadOnlyList<string>? Endorsements(SecurityToken token) =>
        token.SigningKey is JsonWebKey key ? ChannelKeys.Endorsements(key) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request's token was refused: {Reason}")]
    private partial void LogRefused(string? reason);

    private sealed class TokenIdentity(Claim? serviceUrl, IReadOnlyList<string>? endorsements) : IChannelIdentity
    {
        public bool MaySend(Activity activity) =>
            serviceUrl is not null
            && string.Equals(serviceUrl.Value, activity.ServiceUrl, StringComparison.Ordinal)
            && (endorsements is null || (activity.ChannelId is { } channel && endorsements.Contains(channel)));
    }
}
