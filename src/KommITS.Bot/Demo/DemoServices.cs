using Microsoft.Extensions.Options;

namespace KommITS.Bot.Demo;

internal static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section)
            .PostConfigure<IHostEnvironment>((options, environment) => options.Seed ??= environment.IsDevelopment())
            .Validate<IHostEnvironment>(
                (options, environment) => options.Seed != true || !environment.IsProduction(),
                "Demo:Seed is true: the sample society is never put into a production store.")
            .ValidateOnStart();
        return services.AddSingleton<DemoSeeder>().AddHostedService<DemoSeeding>();
    }
}

internal sealed partial class DemoSeeding(DemoSeeder seeder, IOptions<DemoOptions> options, ILogger<DemoSeeding> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Seed == true && await seeder.SeedAsync(cancellationToken))
            LogSeeded();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The empty store now holds the sample society")]
    private partial void LogSeeded();
}
