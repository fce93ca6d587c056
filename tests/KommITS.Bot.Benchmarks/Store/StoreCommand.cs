using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Processes;
using KommITS.Bot.Benchmarks.Store.Clients;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data;
using KommITS.Bot.Data.Cosmos.Connecting;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Store;

/// <summary>Point reads and durable writes through the bot's store, beside the database's own client, on SQLite and at the Cosmos DB endpoint.</summary>
internal static class StoreCommand
{
    private const string Sqlite = "sqlite";
    private const string Cosmos = "cosmos";

    public static async Task RunAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        // Raw SQLite blocks its thread; no worker is to wait for one.
        ThreadPool.SetMinThreads(2 * Duel.Workers[^1], 2 * Duel.Workers[^1]);
        Console.WriteLine($"{ThisMachine.Description}; load average {ThisMachine.LoadAverage}");
        Console.WriteLine(Duel.Heading);
        if (options.Includes(Sqlite))
            await RunSqliteAsync(options, cancellationToken);
        if (options.Includes(Cosmos))
            await RunCosmosAsync(options, cancellationToken);
        Console.WriteLine($"load average after: {ThisMachine.LoadAverage}");
    }

    private static async Task RunSqliteAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kommits-store-");
        try
        {
            using var host = SqliteHost(Path.Combine(folder.FullName, "store.db"));
            using var raw = new RawSqlite(Path.Combine(folder.FullName, "raw.db"), Duel.Workers[^1]);
            foreach (var note in Enumerable.Range(0, Note.Count))
                await raw.WriteAsync(0, note, Note.Of(note), cancellationToken);
            await new Duel(Sqlite, new DocumentClient(host.Services.GetRequiredService<IDocumentStore>()), raw, options).RunAsync(cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IHost SqliteHost(string path)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Data:Sqlite:Path", path)]);
        builder.Logging.ClearProviders();
        builder.Services.AddData(builder.Configuration);
        return builder.Build();
    }

    private static async Task RunCosmosAsync(StoreOptions options, CancellationToken cancellationToken)
    {
        await NodeFolder.InstallAsync(NodeFolder.Cosmos, cancellationToken);
        await using var endpoint = ChildProcess.Start(Programs.Node(NodeFolder.Cosmos, "endpoint.cjs"), talks: true);
        var port = (await endpoint.AskAsync("", cancellationToken)).Split(' ')[^1];
        var address = new Uri($"https://127.0.0.1:{port}/");
        using var host = CosmosHost.Build(address, await EndpointDatabases.NewAsync(address, cancellationToken));
        var ours = new DocumentClient(host.Store());
        await ours.WriteAsync(0, 0, Note.Of(0), cancellationToken);
        var container = host.Services.GetRequiredService<CosmosConnection>().Database.GetContainer(Note.Container);
        await new Duel(Cosmos, ours, new RawCosmos(container), options).RunAsync(cancellationToken);
    }
}
