using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using KommITS.Bot.Data.Tests.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Maintenance;

/// <summary>What both kinds of store promise of reading from end to end, and of leaving nothing of what was deleted.</summary>
public sealed class ScanAndErasureTests(CosmosEndpoint endpoint) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;
    private IHost? _host;

    public void Dispose()
    {
        _host?.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Every_document_of_every_container_and_partition_is_read_once(string provider)
    {
        var host = await HostAsync(provider);
        var keys = Enumerable.Range(0, 30).Select(number => new DocumentKey($"scan{number % 3}", $"p/{number % 5}", $"å {number}")).ToList();
        foreach (var key in keys)
            await host.Store().CreateAsync(key, new Note("Räksmörgås"), _stop);
        var scan = host.Services.GetRequiredService<IDocumentScan>();
        var all = await scan.AllAsync(null, _stop).Where(document => document.Key.Container.StartsWith("scan", StringComparison.Ordinal)).ToListAsync(_stop);
        Assert.Equal(keys.Select(key => key.ToString()).Order(StringComparer.Ordinal), all.Select(document => document.Key.ToString()).Order(StringComparer.Ordinal));
        Assert.All(all, document => Assert.Equal("Räksmörgås", document.Content.GetProperty("text").GetString()));
        Assert.Equal(10, await scan.AllAsync("scan1", _stop).CountAsync(_stop));
        Assert.Empty(await scan.AllAsync("never", _stop).ToListAsync(_stop));
    }

    [Fact]
    public async Task After_an_erasure_no_byte_of_what_was_deleted_or_overwritten_is_in_the_files_while_others_write_and_read()
    {
        var host = await HostAsync("Sqlite");
        var store = host.Store();
        for (var number = 0; number < 400; number++)
            await store.CreateAsync(new("notes", $"p{number % 7}", $"hemlig-{number}"), new Note(string.Concat(Enumerable.Repeat("hemlig ", number * 3))), _stop);
        for (var number = 0; number < 400; number++)
        {
            var key = new DocumentKey("notes", $"p{number % 7}", $"hemlig-{number}");
            if (number % 2 == 0)
                await store.UpsertAsync(key, new Note("öppen"), _stop);
            await store.DeleteAsync(key, _stop);
        }

        var busy = Enumerable.Range(0, 300).Select(number => store.UpsertAsync(new("notes", "kept", $"{number}"), new Note("kvar"), _stop)).ToList();
        var reads = Enumerable.Range(0, 300).Select(number => store.ReadAsync<Note>(new("notes", "kept", $"{number}"), _stop)).ToList();
        await host.Services.GetRequiredService<IStoreErasure>().EraseAsync(_stop);
        await Task.WhenAll(busy);
        await Task.WhenAll(reads);
        Assert.All(Directory.GetFiles(_folder.Path), file => Assert.False(Holds(file, "hemlig"), file));
        Assert.Equal("kvar", (await store.ReadAsync<Note>(new("notes", "kept", "299"), _stop))!.Content.Text);
    }

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }

    private async Task<IHost> HostAsync(string provider)
    {
        if (provider == "Cosmos")
        {
            var address = await endpoint.AddressAsync(_stop);
            return _host = CosmosHost.Build(address, await EndpointDatabases.NewAsync(address, _stop));
        }

        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder.Path });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Data:Sqlite:Path", (string?)"notes.db")]);
        builder.Services.AddLogging().AddData(builder.Configuration);
        return _host = builder.Build();
    }
}
