using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>The section <c>Data:Cosmos</c>.</summary>
internal sealed class CosmosOptions
{
    public const string Section = "Data:Cosmos";

    /// <summary>The account's address: https://….documents.azure.com:443/.</summary>
    public string Endpoint { get; set; } = "";

    public string Database { get; set; } = "kommits";

    /// <summary>An account key. Without one the bot's own identity is used (managed identity in Azure).</summary>
    public string? Key { get; set; }

    /// <summary>Direct talks TCP to the replicas and is faster; Gateway needs one port only. Unset: Gateway on this machine, else Direct.</summary>
    public ConnectionMode? ConnectionMode { get; set; }

    /// <summary>The regions to use, nearest first, with commas between. Those that the account lacks are passed over.</summary>
    public string Regions { get; set; } = "Sweden Central, North Europe, West Europe";

    /// <summary>How often, and in all how many seconds, a request waits that Cosmos DB turned away as too many (429).</summary>
    public int ThrottledAttempts { get; set; } = 6;

    public int ThrottledSeconds { get; set; } = 8;

    /// <summary>Puts a handler around the one that talks HTTP.</summary>
    internal Func<HttpMessageHandler, HttpMessageHandler>? AroundHttp { get; set; }

    public Uri EndpointUri => new(Endpoint);
}
