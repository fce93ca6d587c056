using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.EndToEnd.Tools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.EndToEnd.Smoke;

/// <summary>As little of a bot as the drivers can be tried on: it owes nothing to ours.</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    private EchoBot(WebApplication app, int port)
    {
        _app = app;
        Endpoint = new Uri($"http://127.0.0.1:{port}/api/messages");
        app.MapPost("/api/messages", AnswerAsync);
    }

    public Uri Endpoint { get; }

    public ConcurrentQueue<JsonNode> Received { get; } = [];

    public static async Task<EchoBot> StartAsync()
    {
        var port = Ports.Free();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var bot = new EchoBot(builder.Build(), port);
        await bot._app.StartAsync();
        return bot;
    }

    public Task<JsonNode> ReceivedAsync(Func<JsonNode, bool> wanted, CancellationToken cancellationToken) =>
        Waiting.UntilAsync("The activity", () => Task.FromResult(Received.FirstOrDefault(wanted)), cancellationToken);

    /// <summary>Sends to where a person's activity came from; the id of what was sent.</summary>
    public async Task<string> SendAsync(JsonNode inReplyTo, JsonObject activity)
    {
        using var response = await _client.PostAsJsonAsync(Conversation(inReplyTo), activity);
        return (string)(await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
    }

    public async Task UpdateAsync(JsonNode inReplyTo, string activityId, JsonObject activity)
    {
        using var response = await _client.PutAsJsonAsync($"{Conversation(inReplyTo)}/{activityId}", activity);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private static string Conversation(JsonNode activity) =>
        $"{activity["serviceUrl"]}/v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/activities";

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var activity = (await request.ReadFromJsonAsync<JsonNode>())!;
        Received.Enqueue(activity);
        if ((string?)activity["type"] == "invoke")
            return Results.Json(EchoCards.Replacement((string?)activity["value"]!["action"]!["data"]!["answer"]));
        if ((string?)activity["type"] != "message")
            return Results.Ok();

        await SendAsync(activity, (string?)activity["text"] switch
        {
            "kort" => EchoCards.Message(EchoCards.Question),
            null => EchoCards.Text($"inskickat: {activity["value"]!["answer"]}"),
            var text => EchoCards.Text($"eko: {text}"),
        });
        return Results.Ok();
    }
}
