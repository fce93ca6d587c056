using System.Net;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Asks the bot's authority for a token with its secret (OAuth 2.0 client credentials).</summary>
internal sealed partial class TokenEndpoint(
    IOptions<BotOptions> options, ConnectorTransport transport, TimeProvider time, ILogger<TokenEndpoint> logger) : ITokenSource
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Address()) { Content = Form() };
            using var response = await transport.SendAsync(request, linked.Token);
            var body = await ReadAsync(response, linked.Token);
            return response.IsSuccessStatusCode ? Token(body) : throw Refused(response, body);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreachable(ConnectorErrorCodes.Timeout, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Unreachable(ConnectorErrorCodes.ConnectionFailed, exception);
        }
    }

    private Uri Address()
    {
        var given = options.Value;
        var tenant = given.IsType(BotOptions.SingleTenant) ? given.MicrosoftAppTenantId!.Trim() : "botframework.com";
        var authority = string.IsNullOrWhiteSpace(given.ToChannelFromBotLoginUrl)
            ? $"https://login.microsoftonline.com/{Uri.EscapeDataString(tenant)}"
            : given.ToChannelFromBotLoginUrl.Trim();
        return new Uri(authority.TrimEnd('/') + "/oauth2/v2.0/token");
    }

    private FormUrlEncodedContent Form() => new(
    [
        new("grant_type", "client_credentials"),
        new("client_id", options.Value.MicrosoftAppId),
        new("client_secret", options.Value.MicrosoftAppPassword),
        new("scope", options.Value.Scope),
    ]);

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(body, default, cancellationToken);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private BotToken Token(JsonElement? body)
    {
        var lifetime = body.Find("expires_in").AsInt32();
        return body.Find("access_token").AsText() is { Length: > 0 } value && lifetime is > 0
            ? new BotToken(value, time.GetUtcNow() + TimeSpan.FromSeconds(lifetime.Value))
            : throw new ConnectorException("The bot's authority answered without a token.") { ErrorCode = ConnectorErrorCodes.UnreadableAnswer };
    }

    private ConnectorException Refused(HttpResponseMessage response, JsonElement? body)
    {
        var code = body.Find("error").AsText();
        LogRefused((int)response.StatusCode, code);
        return new ConnectorException($"The bot's authority answered {(int)response.StatusCode} ({code ?? "no code"}).")
        {
            StatusCode = IsPassing(response.StatusCode) ? response.StatusCode : HttpStatusCode.Unauthorized,
            ErrorCode = code,
        };
    }

    // Every other status means the same to whoever wanted to send: this bot may not.
    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static ConnectorException Unreachable(string code, Exception exception) =>
        new($"The bot's authority gave no answer: {code}.", exception) { ErrorCode = code };

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The bot's credential was refused with {Status} ({Code}): check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId")]
    private partial void LogRefused(int status, string? code);
}
