using KommITS.Bot.Conformance.Scripts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>The channel as one of the bots sees it: writes down every request, and answers as a channel does or as the step says.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly Queue<ConnectorAnswer?> _ordered = [];
    private readonly List<ConnectorRequest> _seen = [];
    private int _lastId;

    private StubConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Url => _app.Urls.First();

    public static async Task<StubConnector> StartAsync()
    {
        var stub = new StubConnector();
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>A new script: ids begin anew.</summary>
    public void Reset()
    {
        lock (_lock)
            _lastId = 0;
    }

    public void Expect(IEnumerable<ConnectorAnswer?> ordered)
    {
        lock (_lock)
        {
            _seen.Clear();
            _ordered.Clear();
            foreach (var answer in ordered)
                _ordered.Enqueue(answer);
        }
    }

    public IReadOnlyList<ConnectorRequest> TakeSeen()
    {
        lock (_lock)
            return [.. _seen];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var request = Wiring.Request(
            http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, await reader.ReadToEndAsync(http.RequestAborted), Url);
        var answer = Decide(request);
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is not null)
            http.Response.Headers.RetryAfter = answer.RetryAfter;
        if (answer.Body is not null)
            await http.Response.WriteAsJsonAsync(answer.Body, http.RequestAborted);
    }

    private ConnectorAnswer Decide(ConnectorRequest request)
    {
        lock (_lock)
        {
            _seen.Add(request);
            return _ordered.TryDequeue(out var ordered) && ordered is not null ? ordered : Roster.Usual(request, ++_lastId);
        }
    }
}
