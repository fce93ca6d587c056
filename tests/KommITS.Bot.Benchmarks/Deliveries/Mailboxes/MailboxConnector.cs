using System.Globalization;
using System.IO.Pipelines;
using KommITS.Bot.Benchmarks.Contenders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Deliveries.Mailboxes;

/// <summary>The channel's side, in a process of its own: takes messages, refuses some with a 429 if asked to, and keeps when each came.</summary>
internal sealed class MailboxConnector(int refused)
{
    private const string RetryAfterSeconds = "1";

    private static readonly byte[] Answer = """{"id":"message"}"""u8.ToArray();

    private readonly Arrivals _arrivals = new();
    private readonly Random _random = new(1);

    public static Task RunAsync(IConfiguration settings, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(settings["url"]!);
        app.Run(new MailboxConnector(settings.GetValue("refused", 0)).HandleAsync);
        return ((IHost)app).RunAsync(cancellationToken);
    }

    private Task HandleAsync(HttpContext http)
    {
        var parts = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (http.Request.Method, parts)
        {
            case ("POST", ["v3", "conversations", var conversation, "activities"]):
                return TakeAsync(http, conversation);
            case ("POST", ["begin"]):
                _arrivals.Begin();
                return Task.CompletedTask;
            case ("GET", ["taken"]):
                return http.Response.WriteAsync(_arrivals.Taken.ToString(CultureInfo.InvariantCulture));
            case ("GET", ["summary"]):
                return http.Response.WriteAsJsonAsync(_arrivals.Sum());
            default:
                return OwnHost.TellAllocated(http);
        }
    }

    private async Task TakeAsync(HttpContext http, string conversation)
    {
        var isRefused = IsRefused();
        _arrivals.Add(conversation, isRefused);
        await http.Request.BodyReader.CopyToAsync(PipeWriter.Create(Stream.Null), http.RequestAborted);
        if (isRefused)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return;
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Answer.Length;
        await http.Response.Body.WriteAsync(Answer, http.RequestAborted);
    }

    private bool IsRefused()
    {
        if (refused == 0)
            return false;
        lock (_random)
            return _random.Next(100) < refused;
    }
}
