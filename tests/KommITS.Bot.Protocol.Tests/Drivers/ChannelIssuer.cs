using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>A channel's token service: publishes RSA keys on loopback and signs with them.</summary>
internal sealed class ChannelIssuer : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Issuer = "https://api.botframework.com";

    private readonly ConnectorStub _metadata;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, RSA> _keys = [];

    private ChannelIssuer(ConnectorStub metadata, TimeProvider time) => (_metadata, _time) = (metadata, time);

    public string? Endorsements
    {
        set => EndorsementsJson = $"[\"{value}\"]";
    }

    public string? EndorsementsJson { get; set; }

    public bool IsDown { get; set; }

    public int MetadataReads => _metadata.Seen.Count(request => request.Target.EndsWith("configuration", StringComparison.Ordinal));

    public Dictionary<string, string?> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["BotOpenIdMetadata"] = _metadata.Url + "/v1/.well-known/openidconfiguration",
        ["ToChannelFromBotLoginUrl"] = _metadata.Url + "/login",
    };

    public static async Task<ChannelIssuer> StartAsync(TimeProvider time)
    {
        var issuer = new ChannelIssuer(await ConnectorStub.StartAsync(), time);
        issuer._metadata.Answer = (http, request) => ConnectorStub.Json(http, issuer.IsDown ? 503 : 200, issuer.Document(request.Target));
        issuer.AddKey("key-1");
        return issuer;
    }

    public void AddKey(string id) => _keys[id] = RSA.Create(2048);

    public string PublicKeyPem(string id) => _keys[id].ExportSubjectPublicKeyInfoPem();

    /// <summary>A good token, but for what is changed in it.</summary>
    public string Token(
        string serviceUrl,
        string key = "key-1",
        string issuer = Issuer,
        string audience = AppId,
        TimeSpan? from = null,
        TimeSpan? until = null,
        SigningCredentials? signer = null,
        bool withServiceUrl = true)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var rsa = _keys.TryGetValue(key, out var known) ? known : RSA.Create(2048);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now + (from ?? TimeSpan.FromMinutes(-1)),
            Expires = now + (until ?? TimeSpan.FromMinutes(60)),
            Subject = new ClaimsIdentity(withServiceUrl ? [new Claim("serviceurl", serviceUrl)] : []),
            SigningCredentials = signer ?? new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = key }, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <summary>The same claims with another header and signature.</summary>
    public static string Forge(string token, object header, Func<byte[], byte[]>? sign = null)
    {
        var signed = Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(header)) + "." + token.Split('.')[1];
        return signed + "." + (sign is null ? "" : Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(signed))));
    }

    public async ValueTask DisposeAsync()
    {
        await _metadata.DisposeAsync();
        foreach (var key in _keys.Values)
            key.Dispose();
    }

    private string Document(string target)
    {
        if (target.EndsWith("configuration", StringComparison.Ordinal))
            return JsonSerializer.Serialize(new { issuer = Issuer, jwks_uri = _metadata.Url + "/keys" });
        var endorsed = EndorsementsJson is null ? "" : $",\"endorsements\":{EndorsementsJson}";
        var keys = _keys.Select(key =>
        {
            var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Value.ExportParameters(false)));
            return $$"""{"kty":"RSA","use":"sig","kid":"{{key.Key}}","n":"{{jwk.N}}","e":"{{jwk.E}}"{{endorsed}}}""";
        });
        return $"{{\"keys\":[{string.Join(',', keys)}]}}";
    }
}
