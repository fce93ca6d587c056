using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Playground;

internal static class PlaygroundServices
{
    /// <summary>Starts the local Teams-like client beside the bot, where <c>Playground:Enabled</c> says so.</summary>
    public static WebApplicationBuilder AddPlayground(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PlaygroundOptions>()
            .BindConfiguration(PlaygroundOptions.Section)
            .PostConfigure(options => options.Enabled ??= builder.Environment.IsDevelopment())
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton(new ToolFinder(Environment.GetEnvironmentVariable("PATH")));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PlaygroundInstaller>();
        builder.Services.AddSingleton<PlaygroundSetup>();
        builder.Services.AddSingleton<PlaygroundRunner>();
        builder.Services.AddHostedService<PlaygroundService>();
        return builder;
    }
}
