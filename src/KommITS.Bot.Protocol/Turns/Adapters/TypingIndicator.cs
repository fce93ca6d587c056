using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>Sends typing again and again until it is disposed of, never two at a time, and none after that.</summary>
internal sealed class TypingIndicator(ITurnContext turn, Action<Exception> failed, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private ITimer? _timer;
    private CancellationTokenSource? _stop;
    private Task _sending = Task.CompletedTask;
    private bool _isOver;

    /// <summary>What the person waits for: not typing itself, nor what no person sees.</summary>
    public static bool IsAnswer(Activity activity) =>
        activity.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypes.Event or ActivityTypes.InvokeResponse);

    public void Start(TimeProvider time, TimeSpan delay, TimeSpan period) =>
        _timer = time.CreateTimer(static indicator => ((TypingIndicator)indicator!).Tick(), this, delay, period);

    /// <summary>Waits for one that is on its way, so that it can't come after the answer and stay there.</summary>
    public async ValueTask DisposeAsync()
    {
        Task sending;
        CancellationTokenSource? stop;
        lock (_lock)
        {
            _isOver = true;
            (sending, stop, _stop) = (_sending, _stop, null);
        }

        _timer?.Dispose();
        if (stop is not null)
            await stop.CancelAsync();
        await sending;
        stop?.Dispose();
    }

    private void Tick()
    {
        lock (_lock)
        {
            if (_isOver || !_sending.IsCompleted)
                return;
            _stop ??= CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _sending = SendAsync(_stop.Token);
        }
    }

    private async Task SendAsync(CancellationToken stopped)
    {
        try
        {
            var typing = Activity.CreateTyping().AddressedTo(turn.Activity.GetConversationReference());
            await new ActivitySender(turn.Connector, buffers: false).SendAsync(typing, stopped);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The answer is there, or the turn has ended.
        }
        catch (ConnectorException exception)
        {
            failed(exception);
        }
    }
}
