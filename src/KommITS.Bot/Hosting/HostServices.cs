using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Hosting;

internal static class HostServices
{
    private const string DefaultUrl = "http://localhost:3978";
    private static readonly string[] UrlKeys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>What every part stands on: the address, the clock, and a container that checks itself at start.</summary>
    public static WebApplicationBuilder AddHost(this WebApplicationBuilder builder)
    {
        if (!UrlKeys.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(DefaultUrl);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks();
        return builder;
    }
}
