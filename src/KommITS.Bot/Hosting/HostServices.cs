using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Hosting;

internal static class HostServices
{
    private const string DefaultUrl = "http://localhost:3978";
    private static readonly string[] UrlKeys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Below every other source, so that a settings file, the environment or the command line may say otherwise.</summary>
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        // It says nothing above Information, but as long as it may, every request gets an activity and a logging scope.
        ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "None",
    };

    /// <summary>What every part stands on: the address, the clock, and a container that checks itself at start.</summary>
    public static WebApplicationBuilder AddHost(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        if (!UrlKeys.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(DefaultUrl);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks();
        return builder;
    }
}
