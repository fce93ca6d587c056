using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using KommITS.Bot.Data.Tests.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace KommITS.Bot.Data.Tests.Maintenance;

public sealed class ExportTests(CosmosEndpoint endpoint) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;
    private readonly List<IHost> _hosts = [];

    public void Dispose()
    {
        _hosts.ForEach(host => host.Dispose());
        _folder.Dispose();
    }

    private IHost Sqlite(string name)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder.Path });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Data:Sqlite:Path", (string?)name)]);
        builder.Services.AddLogging().AddData(builder.Configuration);
        _hosts.Add(builder.Build());
        return _hosts[^1];
    }

    private async Task<IHost> Cosmos()
    {
        var address = await endpoint.AddressAsync(_stop);
        _hosts.Add(CosmosHost.Build(address, await EndpointDatabases.NewAsync(address, _stop)));
        return _hosts[^1];
    }

    private static IStoreMaintenance Of(IHost host) => host.Services.GetRequiredService<IStoreMaintenance>();

    private async Task<MemoryStream> Exported(IHost host)
    {
        var stream = new MemoryStream();
        await Of(host).ExportAsync(stream, _stop);
        stream.Position = 0;
        return stream;
    }

    /// <summary>Order differs between the stores, so lines are compared sorted.</summary>
    private static IEnumerable<string> Lines(MemoryStream export) => Encoding.UTF8.GetString(export.ToArray()).Split('\n').Order(StringComparer.Ordinal);

    private static readonly Note Rich = new(
        "Räksmörgås 🦐 \"citat\" \\ \n \u2028", NoteKind.LongAnswer, false, 0.1, -5, null, Instant.FromUtc(2027, 3, 28, 1, 30), new Writer("Åmål"));

    private async Task Filled(IHost host)
    {
        for (var number = 0; number < 700; number++)
            await host.Store().CreateAsync(new($"notes{number % 3}", $"p/{number % 7}", $"#{number}?"), Rich with { Count = number }, _stop);
    }

    [Fact]
    public async Task A_society_moves_from_sqlite_to_cosmos_and_back()
    {
        var (first, middle, last) = (Sqlite("first.db"), await Cosmos(), Sqlite("last.db"));
        await Filled(first);

        var export = await Exported(first);
        Assert.Equal(700, await Of(middle).ImportAsync(export, _stop));
        Assert.Equal(700, await Of(last).ImportAsync(await Exported(middle), _stop));

        Assert.Equal(Lines(export), Lines(await Exported(last)));
        Assert.Equal(Rich with { Count = 8 }, (await middle.Store().ReadAsync<Note>(new("notes2", "p/1", "#8?"), _stop))!.Content);
    }

    [Fact]
    public async Task Each_document_is_one_readable_line_between_the_first_and_the_last()
    {
        var host = Sqlite("one.db");
        await host.Store().CreateAsync(new("notes", "p", "å"), new { Text = "Hej\nå" }, _stop);

        var lines = Encoding.UTF8.GetString((await Exported(host)).ToArray());

        Assert.Equal(
            "{\"format\":\"kommits-documents/1\"}\n{\"container\":\"notes\",\"partition\":\"p\",\"id\":\"å\",\"content\":{\"text\":\"Hej\\nå\"}}\n{\"documents\":1}\n",
            lines);
    }

    [Fact]
    public async Task Importing_again_changes_nothing_more()
    {
        var (from, to) = (Sqlite("from.db"), Sqlite("to.db"));
        await Filled(from);
        var export = await Exported(from);

        await Of(to).ImportAsync(export, _stop);
        export.Position = 0;
        await Of(to).ImportAsync(export, _stop);

        Assert.Equal(Lines(export), Lines(await Exported(to)));
    }

    [Theory]
    [InlineData("", "cut short")]
    [InlineData("{\"format\":\"other\"}\n", "no export")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\n", "cut short")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\nhello\n", "Line 2 of the export: it is no JSON")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\n[]\n", "it is no object")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\n{\"container\":\"a\",\"partition\":\"b\",\"id\":\"\",\"content\":1}\n", "Line 2")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\n{\"container\":\"a\",\"partition\":\"b\",\"id\":\"c\"}\n", "no content")]
    [InlineData("{\"format\":\"kommits-documents/1\"}\n{\"documents\":2}\n", "2 documents are told of and 0 are there")]
    public async Task What_is_no_whole_export_is_refused_by_the_line(string export, string words)
    {
        var refused = await Assert.ThrowsAsync<InvalidDataException>(
            () => Of(Sqlite("to.db")).ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(export)), _stop));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cosmos_says_who_makes_its_backups()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(async () => await Of(await Cosmos()).BackupAsync("x", _stop));

        Assert.Contains("Azure", refused.Message, StringComparison.Ordinal);
    }
}
