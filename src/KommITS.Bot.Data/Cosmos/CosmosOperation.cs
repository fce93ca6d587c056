using System.Net;

namespace KommITS.Bot.Data.Cosmos;

/// <param name="Name">In the metrics.</param>
/// <param name="Meant">The refusals that mean something to the caller; every other is a failure of the store.</param>
internal sealed record CosmosOperation(string Name, params HttpStatusCode[] Meant)
{
    public static readonly CosmosOperation Read = new("read", HttpStatusCode.NotFound);
    public static readonly CosmosOperation Create = new("create", HttpStatusCode.Conflict);
    public static readonly CosmosOperation Replace = new("replace", HttpStatusCode.NotFound, HttpStatusCode.PreconditionFailed);
    public static readonly CosmosOperation Upsert = new("upsert");
    public static readonly CosmosOperation Delete = new("delete", HttpStatusCode.NotFound);
    public static readonly CosmosOperation Query = new("query");
    public static readonly CosmosOperation Export = new("export");
}
