using Azure;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Data.Queues;

/// <summary>
/// Tells once that the queue can't be used, and once that it can again. Of the failure only its kind goes into the log: its words could tell of the account's key.
/// </summary>
internal sealed partial class QueueTrouble(ILogger<QueueTrouble> logger)
{
    private int _isIn;

    /// <summary>The network, the account or the identity; a bug of ours is none of these.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        RequestFailedException or AuthenticationFailedException or HttpRequestException or IOException or TimeoutException => true,
        AggregateException several => several.InnerExceptions.All(Is),
        // The client's own time limit; the caller's is looked at before.
        OperationCanceledException => true,
        _ => false,
    };

    public void Began(Exception exception)
    {
        if (Interlocked.Exchange(ref _isIn, 1) == 0)
            LogAway(KindOf(exception));
    }

    public void Ended()
    {
        if (Volatile.Read(ref _isIn) == 1 && Interlocked.Exchange(ref _isIn, 0) == 1)
            LogBack();
    }

    private static string KindOf(Exception exception) => exception switch
    {
        RequestFailedException { ErrorCode: { } code } failed => $"{failed.Status} {code}",
        RequestFailedException failed => $"status {failed.Status}",
        AggregateException { InnerExceptions: [.., var last] } => KindOf(last),
        _ => exception.GetType().Name,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of deliveries can't be used ({Kind}). What is due stays in the store and is sent when it can. Check Delivery:AzureStorage, the network and the account's firewall")]
    private partial void LogAway(string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "The queue of deliveries can be used again")]
    private partial void LogBack();
}
