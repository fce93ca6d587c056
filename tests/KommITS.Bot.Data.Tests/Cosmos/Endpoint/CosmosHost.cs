using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Cosmos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>The bot's store, set up as the bot does.</summary>
internal static class CosmosHost
{
    /// <summary>The key that every emulator has; no account's.</summary>
    public static string EmulatorKey { get; } = Convert.ToBase64String(new byte[64]);

    public static IHost Build(
        Uri endpoint,
        string database,
        Func<HttpMessageHandler, HttpMessageHandler>? around = null,
        string environment = "Development",
        params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Provider"] = "Cosmos",
            ["Data:Cosmos:Endpoint"] = endpoint.ToString(),
            ["Data:Cosmos:Database"] = database,
            ["Data:Cosmos:Key"] = EmulatorKey,
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddLogging().AddData(builder.Configuration);
        builder.Services.Configure<CosmosOptions>(options => options.AroundHttp = http => around?.Invoke(new EndpointQuirks(http)) ?? new EndpointQuirks(http));
        return builder.Build();
    }

    /// <summary>The endpoint with its quirks and its own certificate, in place of the bot's own handler.</summary>
    public static HttpMessageHandler Trusting() =>
        new EndpointQuirks(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });

    public static IDocumentStore Store(this IHost host) => host.Services.GetRequiredService<IDocumentStore>();
}
