using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Asks the bot's authority for a token with its secret (OAuth 2.0 client credentials).</summary>
internal sealed class TokenEndpoint(IOptions<BotOptions> options, ConnectorTransport transport, TimeProvider time) : ITokenSource
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public string Advice => "check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId";

    public async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Authority + "/oauth2/v2.0/token") { Content = Form() };
            using var response = await transport.AskAuthorityAsync(request, linked.Token);
            var body = await ReadAsync(response, linked.Token);
            return response.IsSuccessStatusCode ? Token(body) : throw Failure(response, body);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenFailure.Unreachable("no answer in time", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw TokenFailure.Unreachable("no connection", exception);
        }
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
            : throw TokenFailure.Unreachable("an answer without a token");
    }

    // Only a clear no is one; everything else says nothing of the bot and may pass.
    private static ConnectorException Failure(HttpResponseMessage response, JsonElement? body) =>
        TokenFailure.IsRefusal((int)response.StatusCode)
            ? TokenFailure.Refused(body.Find("error").AsText())
            : TokenFailure.Unreachable($"status {(int)response.StatusCode}");
}
