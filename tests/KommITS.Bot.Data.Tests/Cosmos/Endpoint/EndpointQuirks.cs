namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>Without this header the endpoint answers a missing item with 500. Azure ignores it on anything but queries.</summary>
internal sealed class EndpointQuirks(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("x-ms-documentdb-query-enablecrosspartition", "True");
        return base.SendAsync(request, cancellationToken);
    }
}
