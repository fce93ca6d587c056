using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Benchmarks.Connector;

/// <summary>
/// The channel's identity, for bots that check tokens: <c>/openid</c> and <c>/keys</c> describe its key, <c>/token</c> is what it sends along,
/// and <c>/login/oauth2/v2.0/token</c> gives the bot the one it answers with. The key lives as long as the process.
/// </summary>
internal sealed class Issuer : IDisposable
{
    public const string BotId = "22222222-2222-2222-2222-222222222222";

    private const string Name = "https://api.botframework.com";
    private const string KeyId = "bench";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RSA _key = RSA.Create(2048);

    /// <summary>What a bot on this machine is told to trust and to ask.</summary>
    public static IReadOnlyList<string> SettingsFor(Uri connector) =>
    [
        "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppTenantId", Roster.Tenant, "--MicrosoftAppId", BotId, "--MicrosoftAppPassword", "bench",
        "--BotOpenIdMetadata", new Uri(connector, "/openid").ToString(), "--ToChannelFromBotLoginUrl", new Uri(connector, "/login").ToString(),
        // Eight people write as fast as they can, which Teams would not allow.
        "--Connector:Limits:Enabled", "false",
    ];

    public static string Metadata(string root) => $$"""{"issuer":"{{Name}}","jwks_uri":"{{root}}/keys","id_token_signing_alg_values_supported":["RS256"]}""";

    public static string OutboundToken => $$"""{"token_type":"Bearer","expires_in":{{(int)Lifetime.TotalSeconds}},"access_token":"{{new string('x', 1200)}}"}""";

    public string Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.ExportParameters(false)));
        return JsonSerializer.Serialize(new { keys = (object[])[new { kty = key.Kty, use = "sig", kid = KeyId, n = key.N, e = key.E, endorsements = (string[])["msteams"] }] });
    }

    /// <summary>For activities with this address of the connector in them.</summary>
    public string TokenFor(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = BotId,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose() => _key.Dispose();
}
