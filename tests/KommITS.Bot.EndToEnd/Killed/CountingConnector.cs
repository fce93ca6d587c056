using System.Collections.Concurrent;
using KommITS.Bot.EndToEnd.Tools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.EndToEnd.Killed;

/// <summary>A connector that outlives the bot, and counts the messages that each person got. One is taken when it comes, and answered a little later.</summary>
internal sealed class CountingConnector : IAsyncDisposable
{
    private static readonly TimeSpan AnswersAfter = TimeSpan.FromMilliseconds(60);

    private readonly ConcurrentDictionary<string, int> _got = new();
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _app;
    private int _taken;
    private int _held;

    private CountingConnector(WebApplication app, int port)
    {
        _app = app;
        ServiceUrl = $"http://127.0.0.1:{port}/emea/";
        app.MapPost("/emea/v3/conversations/{conversation}/activities", TakeAsync);
    }

    public string ServiceUrl { get; }

    /// <summary>Messages, whoever got them.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Messages that wait for their answer.</summary>
    public int Held => Volatile.Read(ref _held);

    /// <summary>How many messages each conversation got.</summary>
    public IReadOnlyDictionary<string, int> Got => _got.ToDictionary();

    /// <param name="isOpen">False: nothing is answered until <see cref="Open"/>.</param>
    public static async Task<CountingConnector> StartAsync(bool isOpen, CancellationToken cancellationToken)
    {
        var port = Ports.Free();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var connector = new CountingConnector(builder.Build(), port);
        if (isOpen)
            connector.Open();
        await connector._app.StartAsync(cancellationToken);
        return connector;
    }

    public void Open() => _open.TrySetResult();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string conversation, HttpContext http)
    {
        _got.AddOrUpdate(conversation, 1, (_, count) => count + 1);
        var id = Interlocked.Increment(ref _taken);
        Interlocked.Increment(ref _held);
        try
        {
            await _open.Task.WaitAsync(http.RequestAborted);
            await Task.Delay(AnswersAfter, http.RequestAborted);
            return Results.Json(new { id = $"m{id}" }, statusCode: StatusCodes.Status201Created);
        }
        catch (OperationCanceledException)
        {
            // The bot has died, and nobody waits for the answer.
            return Results.Empty;
        }
        finally
        {
            Interlocked.Decrement(ref _held);
        }
    }
}
