using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using KommITS.Bot.EndToEnd.Tools;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>
/// What the Playground logs of the bot's calls. It is the only place where messages to others than the person at the keyboard can be
/// seen: the page and its stream leave them out. Which chat a message went to is not logged.
/// </summary>
internal sealed class PlaygroundLog : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<JsonNode> _entries = [];
    private Task _reading = Task.CompletedTask;

    public static async Task<PlaygroundLog> OpenAsync(PlaygroundProcess playground, CancellationToken cancellationToken)
    {
        var log = new PlaygroundLog();
        var address = new UriBuilder(new Uri(playground.Address, "_ws/log/stream")) { Scheme = "ws" };
        await log._socket.ConnectAsync(address.Uri, cancellationToken);
        log._reading = log.ReadAsync();
        return log;
    }

    /// <summary>The first activity that the bot sent or updated and that fits.</summary>
    public Task<JsonNode> SentAsync(Func<JsonNode, bool> wanted, CancellationToken cancellationToken) => Waiting.UntilAsync(
        "The activity",
        () => Task.FromResult(_entries.Where(entry => (string?)entry["log"]?["type"] == "bot" && (string?)entry["log"]?["activityName"] == "message")
            .Select(entry => entry["log"]!["request"]?["body"]).OfType<JsonNode>().FirstOrDefault(wanted)),
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _reading;
        _socket.Dispose();
        _closing.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        var message = new MemoryStream();
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(buffer, _closing.Token);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage || part.MessageType != WebSocketMessageType.Text)
                    continue;
                _entries.Enqueue(JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The test or the Playground has ended.
        }
    }
}
