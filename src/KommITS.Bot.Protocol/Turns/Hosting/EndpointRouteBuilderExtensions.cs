using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Protocol.Turns.Hosting;

public static class EndpointRouteBuilderExtensions
{
    /// <summary>Receives the channel's activities. Other methods than POST are answered with 405.</summary>
    public static IEndpointConventionBuilder MapBot(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<BotEndpoint>();
        RequestDelegate receive = endpoint.HandleAsync;
        return endpoints.MapPost(pattern, receive);
    }
}
