using System.Net;
using KommITS.Bot.Core.Documents;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>Cosmos DB's answers and outages as the few things that an operator can do something about.</summary>
internal static class CosmosFailures
{
    private const string SubStatus = "x-ms-substatus";

    /// <summary>The partition has reached its 20 GB.</summary>
    private const string PartitionFull = "1014";

    public static DocumentStoreException Explain(ResponseMessage response, Uri endpoint) =>
        Explain(response.StatusCode, response.Headers[SubStatus], endpoint, Details(response));

    /// <summary>Null for what is no failure of the store: a bug of ours must not look like an outage.</summary>
    public static DocumentStoreException? Explain(Exception exception, Uri endpoint) => exception switch
    {
        CosmosException cosmos => Explain(cosmos.StatusCode, cosmos.Headers?[SubStatus], endpoint, cosmos),
        HttpRequestException or IOException or OperationCanceledException or TimeoutException =>
            Failure(StoreFailure.Unavailable, endpoint, "can't be reached. Check Data:Cosmos:Endpoint, the network and the account's firewall.", exception),
        Azure.Identity.AuthenticationFailedException =>
            Failure(StoreFailure.Unavailable, endpoint, "can't be used: the bot has no identity that Azure knows. Check the managed identity.", exception),
        _ => null,
    };

    private static CosmosException Details(ResponseMessage response) =>
        new(response.ErrorMessage, response.StatusCode, 0, response.Headers.ActivityId, response.Headers.RequestCharge);

    private static DocumentStoreException Explain(HttpStatusCode status, string? subStatus, Uri endpoint, Exception? exception)
    {
        var (failure, text) = ((int)status, subStatus) switch
        {
            (401, _) => (StoreFailure.Unavailable, "refuses the key or the identity. Check Data:Cosmos:Key, or the managed identity and its role."),
            (403, PartitionFull) => (StoreFailure.Full, "is full: a partition has reached its limit."),
            (403, _) => (StoreFailure.Unavailable, "forbids this. The identity needs the role Cosmos DB Built-in Data Contributor, and the account's firewall must let the bot in."),
            (404, _) => (StoreFailure.Unavailable, "lacks the database or a container. Check Data:Cosmos:Database, or deploy again."),
            (429, _) => (StoreFailure.Unavailable, "turns requests away as too many. It recovers by itself; if it goes on, raise the throughput."),
            (507, _) => (StoreFailure.Full, "is full."),
            (408 or 410 or 449 or >= 500, _) => (StoreFailure.Unavailable, "doesn't answer as it should. Check the account's health in Azure and the network."),
            _ => (StoreFailure.Unavailable, $"gives an unexpected answer ({(int)status}); the inner exception says more."),
        };
        return Failure(failure, endpoint, text, exception);
    }

    private static DocumentStoreException Failure(StoreFailure failure, Uri endpoint, string text, Exception? exception) =>
        new(failure, $"The store {endpoint.Host} {text}", exception);
}
