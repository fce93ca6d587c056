using KommITS.Bot.Data.Cosmos.Connecting;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>Sends one request: measured, and with an outage told in the port's words.</summary>
internal sealed class CosmosRequests(CosmosConnection connection, CosmosContainers containers, CosmosMetrics metrics)
{
    public async Task<TResult> SendAsync<TResult>(
        CosmosOperation operation,
        string container,
        Func<Container, Task<ResponseMessage>> request,
        Func<ResponseMessage, TResult> read,
        CancellationToken cancellationToken)
    {
        var target = await InWords(() => containers.GetAsync(container, cancellationToken), cancellationToken);
        using var response = await InWords(() => Measured(operation.Name, container, () => request(target)), cancellationToken);
        if (!response.IsSuccessStatusCode && !operation.Meant.Contains(response.StatusCode))
            throw CosmosFailures.Explain(response, connection.Endpoint);
        return read(response);
    }

    /// <summary>The names of all containers that there are.</summary>
    public Task<IReadOnlyList<string>> ContainersAsync(CancellationToken cancellationToken) =>
        InWords(() => containers.ListAsync(cancellationToken), cancellationToken);

    private async Task<ResponseMessage> Measured(string operation, string container, Func<Task<ResponseMessage>> request)
    {
        var started = metrics.Start();
        ResponseMessage? response = null;
        try
        {
            return response = await request();
        }
        finally
        {
            metrics.Ended(operation, container, response?.StatusCode, response?.Headers.RequestCharge ?? 0, started);
        }
    }

    private async Task<TResult> InWords<TResult>(Func<Task<TResult>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && CosmosFailures.Explain(exception, connection.Endpoint) is { } explained)
        {
            throw explained;
        }
    }
}
