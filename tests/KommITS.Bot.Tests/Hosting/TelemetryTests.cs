using System.Collections.Concurrent;
using System.Text;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Tests.Hosting;

public sealed class TelemetryTests(CosmosEndpoint endpoint)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const string Receiver = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>What was exported, by the path that it came to. Names and values stand in protobuf as they are, in UTF-8.</summary>
    private readonly ConcurrentDictionary<string, string> _exported = new();

    [Fact]
    public async Task Traces_and_metrics_go_to_the_receiver_and_tell_of_no_person()
    {
        await using var receiver = await ReceiveAsync();
        Person alva;
        await using (var society = await Society.StartOnCosmosAsync(endpoint, (Receiver, AddressOf(receiver)), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
            await alva.SaysAsync("mina frågor");
        }

        await ArrivedAsync();
        var all = string.Concat(_exported.Values);
        foreach (var said in (string[])["kommits-bot", "/api/messages", "url.full", "kommits.cosmos.request.charge", "http.server.request.duration", "http.client.request.duration"])
            Assert.Contains(said, all, StringComparison.Ordinal);
        foreach (var personal in (string[])[alva.AadObjectId, alva.UserId, alva.ConversationId, "Alva", "lekeberg", "mina", "tenant-"])
            Assert.DoesNotContain(personal, all, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_a_receiver_there_is_no_telemetry()
    {
        await using var society = await Society.StartAsync();

        Assert.DoesNotContain(society.Services.GetServices<IHostedService>(), service => service.GetType().FullName!.StartsWith("OpenTelemetry", StringComparison.Ordinal));
    }

    /// <summary>The program's own thread exports the last of it as it ends, perhaps after the one that stopped it goes on.</summary>
    private async Task ArrivedAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!_exported.Keys.Order().SequenceEqual(["/v1/metrics", "/v1/traces"]))
            await Task.Delay(20, patience.Token);
    }

    private async Task<WebApplication> ReceiveAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var receiver = builder.Build();
        receiver.Urls.Add("http://127.0.0.1:0");
        receiver.Run(TakeAsync);
        await receiver.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _exported.AddOrUpdate(http.Request.Path, Encoding.UTF8.GetString(body.ToArray()), (_, before) => before + Encoding.UTF8.GetString(body.ToArray()));
    }

    private static string AddressOf(WebApplication receiver) => receiver.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
