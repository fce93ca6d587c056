using System.Net;
using System.Text.Json.Serialization.Metadata;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Connector.Hosts;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>One attempt: to where the bot may be led, with its token, in the host's lane.</summary>
internal sealed class ConnectorAttempt(ServiceUrlPolicy addresses, IConnectorCredentials credentials, HostLanes hosts, ConnectorCall call)
{
    public async Task<T?> SendAsync<T>(ConnectorRequest request, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        if (!addresses.Allows(request.Address))
            throw ConnectorCall.Forbidden(null);
        var token = await credentials.GetTokenAsync(cancellationToken);
        try
        {
            return await CallAsync(request, token, answer, cancellationToken);
        }
        catch (ConnectorException failure) when (failure.StatusCode == HttpStatusCode.Unauthorized && token is not null && credentials.Drop(token))
        {
            return await CallAsync(request, await credentials.GetTokenAsync(cancellationToken), answer, cancellationToken);
        }
    }

    private async Task<T?> CallAsync<T>(ConnectorRequest request, string? token, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        var lane = await hosts.EnterAsync(request.Address, cancellationToken);
        try
        {
            var result = await call.SendAsync(request, token, answer, cancellationToken);
            lane.Answered();
            return result;
        }
        catch (ConnectorException failure)
        {
            if (failure.StatusCode is null)
                lane.Unanswered();
            else
                lane.Answered();
            throw;
        }
        finally
        {
            lane.Leave();
        }
    }
}
