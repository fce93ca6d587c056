using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Cosmos;
using KommITS.Bot.Data.Cosmos.Connecting;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Cosmos;

/// <summary>What stands in Cosmos DB, seen past the store.</summary>
public sealed class CosmosItemTests(CosmosEndpoint endpoint)
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    private async Task<IHost> Host() => CosmosHost.Build(await endpoint.AddressAsync(_stop), $"items-{Guid.NewGuid():N}");

    [Fact]
    public void An_item_shows_its_key_and_its_content_as_written()
    {
        using var item = Envelope.Write(new("notes", "Åmål/1", "å/1"), DocumentJsonOf(new { Id = "own", Ttl = 5 }));

        Assert.Equal("""{"id":"å~2F1","pk":"Åmål/1","key":"å/1","content":{"id":"own","ttl":5}}""", Encoding.UTF8.GetString(item.ToArray()));
    }

    [Fact]
    public async Task A_document_with_fields_that_cosmos_db_knows_keeps_them()
    {
        using var host = await Host();
        var content = new Dictionary<string, object> { ["id"] = "own", ["pk"] = "mine", ["ttl"] = 1, ["_etag"] = "x" };

        await host.Store().UpsertAsync(new("notes", "p", "1"), content, _stop);

        var read = (await host.Store().ReadAsync<Dictionary<string, object>>(new("notes", "p", "1"), _stop))!;
        Assert.Equal(content.ToDictionary(field => field.Key, field => field.Value.ToString()), read.Content.ToDictionary(field => field.Key, field => field.Value.ToString()));
        Assert.NotEqual("x", read.ETag);
    }

    [Theory]
    [InlineData("plain-ÅÄÖ_1", "plain-ÅÄÖ_1")]
    [InlineData("a/b\\c?d#e%f~g h", "a~2Fb~5Cc~3Fd~23e~25f~7Eg~20h")]
    [InlineData("..", "~2E~2E")]
    [InlineData("~2F", "~7E2F")]
    [InlineData("a\0b", "a~00b")]
    public void An_id_is_encoded_and_comes_back(string id, string encoded)
    {
        Assert.Equal(encoded, ItemId.Encode(id));
        Assert.Equal(id, ItemId.Decode(encoded));
    }

    [Fact]
    public void Any_id_that_a_key_may_have_fits_and_comes_back()
    {
        foreach (var part in (string[])["/", "ö", "漢", "👩", "\u0001", "~", "\u007f"])
        {
            var id = string.Concat(Enumerable.Repeat(part, 255 / part.Length));

            Assert.True(Encoding.UTF8.GetByteCount(ItemId.Encode(id)) <= 1023);
            Assert.Equal(id, ItemId.Decode(ItemId.Encode(id)));
        }
    }

    [Fact]
    public void Only_conversations_expire()
    {
        Assert.Equal(30 * 24 * 60 * 60, ContainerDesign.Of("conversations").DefaultTimeToLive);
        Assert.Null(ContainerDesign.Of("questions").DefaultTimeToLive);
        Assert.Equal("/pk", ContainerDesign.Of("questions").PartitionKeyPath);
    }

    [Fact]
    public async Task Requests_are_measured_without_saying_whose_they_are()
    {
        using var host = await Host();
        ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> measured = [];
        using var listener = Listen(host, measured);

        await host.Store().UpsertAsync(new("notes", "p", "secret"), new Note("x"), _stop);
        await host.Store().ReadAsync<Note>(new("notes", "p", "none"), _stop);

        var charges = measured.Where(each => each.Name == "kommits.cosmos.request.charge").ToList();
        Assert.Equal([("upsert", 201), ("read", 404)], charges.Select(charge => ((string)charge.Tags["operation"]!, (int)charge.Tags["status"]!)));
        Assert.Equal(1, charges[0].Value);
        Assert.All(measured, each => Assert.Equal(["container", "operation", "status"], each.Tags.Keys.Order()));
        Assert.All(measured, each => Assert.Equal("notes", each.Tags["container"]));
        Assert.Equal(2, measured.Count(each => each is { Name: "kommits.cosmos.request.duration", Value: > 0 and < 60 }));
    }

    private static MeterListener Listen(IHost host, ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> measured)
    {
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == CosmosMetrics.MeterName && instrument.Meter.Scope == meters)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            measured.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value))));
        listener.Start();
        return listener;
    }

    [Fact]
    public async Task The_client_is_one_with_session_consistency_bounded_retries_and_european_regions()
    {
        using var local = await Host();
        using var azure = CosmosHost.Build(new Uri("https://society.documents.azure.com/"), "kommits", environment: "Production");
        using var chosen = CosmosHost.Build(
            new Uri("https://society.documents.azure.com/"), "kommits", null, "Production", ("Data:Cosmos:ConnectionMode", "Gateway"), ("Data:Cosmos:Regions", "West Europe"));
        var (near, far) = (Options(local), Options(azure));

        Assert.Equal((ConnectionMode.Gateway, ConnectionMode.Direct), (near.ConnectionMode, far.ConnectionMode));
        Assert.Equal(["Sweden Central", "North Europe", "West Europe"], far.ApplicationPreferredRegions);
        Assert.Equal((ConnectionMode.Gateway, "West Europe"), (Options(chosen).ConnectionMode, Assert.Single(Options(chosen).ApplicationPreferredRegions)));
        Assert.Equal((ConsistencyLevel.Session, 6, TimeSpan.FromSeconds(8)), (far.ConsistencyLevel, far.MaxRetryAttemptsOnRateLimitedRequests, far.MaxRetryWaitTimeOnRateLimitedRequests));
        Assert.Same(local.Services.GetRequiredService<CosmosConnection>().Database.Client, local.Services.GetRequiredService<CosmosConnection>().Database.Client);
    }

    private static CosmosClientOptions Options(IHost host) => host.Services.GetRequiredService<CosmosConnection>().Database.Client.ClientOptions;

    private static byte[] DocumentJsonOf<T>(T content) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(content, DocumentJson.Options);
}
