using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Connector;

/// <summary>
/// The channel's side, in a process of its own: takes replies, answers who a member is, and tells the generator of every reply at once.
/// <c>/feed</c> is one byte per reply, the conversation's number; <c>/last/{conversation}</c> is what was sent there last. <see cref="Issuer"/> tells the rest.
/// </summary>
internal sealed class StubConnector : IDisposable
{
    private static readonly byte[] Taken = """{"id":"reply"}"""u8.ToArray();

    private readonly Channel<byte> _feed = Channel.CreateUnbounded<byte>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, byte[]> _last = new();
    private readonly Issuer _issuer = new();

    public static async Task RunAsync(string url, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        using var connector = new StubConnector();
        app.Run(connector.HandleAsync);
        await ((IHost)app).RunAsync(cancellationToken);
    }

    public void Dispose() => _issuer.Dispose();

    private Task HandleAsync(HttpContext http)
    {
        var parts = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (http.Request.Method, parts) switch
        {
            ("POST", ["v3", "conversations", var conversation, "activities", ..]) => TakeAsync(http, conversation),
            ("GET", ["v3", "conversations", _, "members", var member]) => http.Response.WriteAsJsonAsync(Roster.Of(member)),
            ("GET", ["feed"]) => FeedAsync(http),
            ("GET", ["last", var conversation]) => http.Response.Body.WriteAsync(_last.GetValueOrDefault(conversation) ?? []).AsTask(),
            ("GET", ["openid"]) => WriteJsonAsync(http, Issuer.Metadata($"{http.Request.Scheme}://{http.Request.Host}")),
            ("GET", ["keys"]) => WriteJsonAsync(http, _issuer.Keys()),
            ("GET", ["token"]) => http.Response.WriteAsync(_issuer.TokenFor($"{http.Request.Scheme}://{http.Request.Host}/")),
            ("POST", ["login", ..]) => WriteJsonAsync(http, Issuer.OutboundToken),
            ("GET", ["readyz"]) => Task.CompletedTask,
            _ => Refuse(http),
        };
    }

    private async Task TakeAsync(HttpContext http, string conversation)
    {
        _last[conversation] = await ReadAsync(http.Request.BodyReader, http.RequestAborted);
        _feed.Writer.TryWrite(Roster.NumberOf(conversation));
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Taken.Length;
        await http.Response.Body.WriteAsync(Taken, http.RequestAborted);
    }

    private static async Task<byte[]> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private async Task FeedAsync(HttpContext http)
    {
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        while (await _feed.Reader.WaitToReadAsync(http.RequestAborted))
        {
            while (_feed.Reader.TryRead(out var conversation))
                http.Response.BodyWriter.Write([conversation]);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
    }

    private static Task WriteJsonAsync(HttpContext http, string json)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(json);
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
