using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>Reads the OpenID metadata and the keys it names.</summary>
internal sealed class ChannelMetadata(ConnectorTransport transport) : IDocumentRetriever
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<SecurityKey>> ReadKeysAsync(string address, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, this, limit.Token);
            return [.. configuration.JsonWebKeySet?.Keys ?? []];
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The library throws many kinds for an unreachable or malformed document; all mean the same: no keys.
            throw new ChannelMetadataException(exception);
        }
    }

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var uri = new Uri(address, UriKind.Absolute);
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback)
            throw new InvalidOperationException("Signing keys are only read over https.");
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        using var response = await transport.AskAuthorityAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancel);
    }
}

internal sealed class ChannelMetadataException(Exception inner) : Exception("The channel's OpenID metadata could not be read.", inner);
