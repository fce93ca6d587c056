using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Protocol.Tests.Drivers;

internal sealed record SeenRequest(string Method, string Target, string? Authorization, string Body, DateTimeOffset At)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    public string? Text => Json.TryGetProperty("text", out var text) ? text.GetString() : null;
}

/// <summary>A channel's connector on loopback, that remembers what it was asked and answers as it is told.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenRequest> _seen = [];

    private ConnectorStub(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
            var request = new SeenRequest(
                http.Request.Method, target, http.Request.Headers.Authorization, await reader.ReadToEndAsync(), time.GetUtcNow());
            _seen.Enqueue(request);
            await Answer(http, request);
        });
    }

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public string Url => _app.Urls.First();

    public Func<HttpContext, SeenRequest, Task> Answer { get; set; } = (http, _) => Json(http, 201, """{"id":"activity-1"}""");

    public static async Task<ConnectorStub> StartAsync(TimeProvider? time = null)
    {
        var stub = new ConnectorStub(time ?? TimeProvider.System);
        await stub._app.StartAsync();
        return stub;
    }

    public static Task Json(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    }

    /// <summary>The given statuses one after another, then success.</summary>
    public void Fail(params int[] statuses)
    {
        var left = new Queue<int>(statuses);
        Answer = (http, _) => left.TryDequeue(out var status) ? Json(http, status, "{}") : Json(http, 201, """{"id":"activity-1"}""");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
