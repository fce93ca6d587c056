using KommITS.Bot.Conformance.Bots;
using KommITS.Bot.Protocol.Turns.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Conformance.Servers;

/// <summary>The scenarios on this project's runtime, each a server of its own.</summary>
internal sealed class OurBots : IAsyncDisposable
{
    private readonly Dictionary<string, WebApplication> _servers = [];

    public static async Task<OurBots> StartAsync(CancellationToken cancellationToken)
    {
        var bots = new OurBots();
        foreach (var scenario in Scenario.All)
            bots._servers.Add(scenario.Name, await StartAsync(scenario, cancellationToken));
        return bots;
    }

    public Uri AddressOf(string scenario) => new($"{_servers[scenario].Urls.First()}/{scenario}/api/messages");

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
            await server.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(Scenario scenario, CancellationToken cancellationToken)
    {
        // Without an app id the runtime serves this machine only, and only in Development.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        scenario.Register(builder.Services);
        var server = builder.Build();
        server.MapBot($"/{scenario.Name}/api/messages");
        await server.StartAsync(cancellationToken);
        return server;
    }
}
