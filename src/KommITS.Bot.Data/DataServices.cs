using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Data.Cosmos;
using KommITS.Bot.Data.Cosmos.Connecting;
using KommITS.Bot.Data.Cosmos.Reading;
using KommITS.Bot.Data.Maintenance;
using KommITS.Bot.Data.Queues;
using KommITS.Bot.Data.Search;
using KommITS.Bot.Data.Search.Text;
using KommITS.Bot.Data.Sqlite;
using KommITS.Bot.Data.Sqlite.Maintenance;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data;

public static class DataServices
{
    /// <summary>The document store that <c>Data:Provider</c> names, its upkeep, its health check ("store", ready) and the search among questions; and the queue that <c>Delivery:Queue</c> names.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsValidator>();
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", tags: ["ready"]);
        services.AddSingleton<IQuestionSearch>(provider => new LuceneQuestionSearch(NamesFrom(provider.GetService<ReferenceData>())));
        services.AddQueue(configuration).AddSqlite(configuration).AddCosmos(configuration);
        services.AddSingleton<IDocumentStore>(provider =>
            UsesCosmos(provider) ? provider.GetRequiredService<CosmosDocumentStore>() : provider.GetRequiredService<SqliteDocumentStore>());
        services.AddSingleton<IDocumentScan>(provider => new DocumentScan(
            UsesCosmos(provider) ? provider.GetRequiredService<CosmosSource>() : provider.GetRequiredService<SqliteSource>()));
        services.AddSingleton<IStoreErasure>(provider => new StoreErasure(UsesCosmos(provider) ? null : provider.GetRequiredService<SqliteDocumentStore>()));
        return services.AddSingleton<IStoreMaintenance>(MaintenanceOf);
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SqliteOptions>().Bind(configuration.GetSection(SqliteOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SqliteOptions>, SqliteOptionsValidator>();
        services.AddSingleton(provider => new SqliteFile(Path.GetFullPath(
            provider.GetRequiredService<IOptions<SqliteOptions>>().Value.Path,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath)));
        services.AddSingleton<SqliteBackup>().AddSingleton<SqliteSource>();
        return services.AddSingleton<SqliteDocumentStore>();
    }

    private static void AddCosmos(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CosmosOptions>().Bind(configuration.GetSection(CosmosOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CosmosOptions>>(new CosmosOptionsValidator(() => UsesCosmos(configuration)));
        services.AddMetrics();
        services.AddSingleton<CosmosMetrics>().AddSingleton<CosmosConnection>().AddSingleton<CosmosContainers>();
        services.AddSingleton<CosmosRequests>().AddSingleton<CosmosDocumentStore>().AddSingleton<CosmosSource>();
    }

    private static StoreMaintenance MaintenanceOf(IServiceProvider provider) => UsesCosmos(provider)
        ? new StoreMaintenance(provider.GetRequiredService<CosmosDocumentStore>(), provider.GetRequiredService<CosmosSource>(), null)
        : new StoreMaintenance(
            provider.GetRequiredService<SqliteDocumentStore>(), provider.GetRequiredService<SqliteSource>(), provider.GetRequiredService<SqliteBackup>());

    /// <summary>Read past the options, which throw when the provider is one that there is not.</summary>
    private static bool UsesCosmos(IConfiguration configuration) =>
        new DataOptions { Provider = configuration[$"{DataOptions.Section}:{nameof(DataOptions.Provider)}"] ?? "" }.UsesCosmos;

    private static bool UsesCosmos(IServiceProvider provider) => provider.GetRequiredService<IOptions<DataOptions>>().Value.UsesCosmos;

    private static Func<ProperNames> NamesFrom(ReferenceData? reference)
    {
        var none = new ProperNames([]);
        return reference is null ? () => none : new CurrentNames(reference).Now;
    }
}
