using System.Runtime.CompilerServices;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices.Dispatch;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Data.Queues;

/// <summary>
/// In Azure Storage, for several instances: each message goes to one of them, and comes again when that one dies. Whatever it loses or repeats, the store decides; so when it can't
/// be used nothing fails, and the sweep puts in later what is missing.
/// </summary>
internal sealed partial class StorageDeliveryQueue(
    StorageQueueConnection connection, IOptions<DeliveryOptions> options, TimeProvider time, QueueTrouble trouble, ILogger<StorageDeliveryQueue> logger) : IDeliveryQueue
{
    /// <summary>So many a call may take.</summary>
    private const int MostAtOnce = 32;

    /// <summary>Who has been handed out so often and never done with kills its process, or is none of ours.</summary>
    private const int MostHandedOut = 20;

    /// <summary>A message may be invisible for a week. One for later is looked at before its time, and goes in again.</summary>
    private static readonly Duration LongestDelay = Duration.FromDays(6);

    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private readonly PlacedTimes _placed = new();
    private readonly TakenMessages _taken = new(VisibilityOf(options.Value));
    private readonly Pause _pause = new(time);

    /// <summary>How long a message that was taken is seen by nobody else: longer than a send may take, so that the record of the store is the first to say that a sender died.</summary>
    private Duration Visibility => VisibilityOf(options.Value);

    private Instant Now => time.GetCurrentInstant();

    public async ValueTask EnqueueAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken)
    {
        if (!_placed.IsToCome(delivery, dueAt, Now))
            await PutAsync(delivery, dueAt, cancellationToken);
    }

    /// <summary>The sweep offers it again every minute until it is done, so what is for later is not put in before.</summary>
    public async ValueTask RestoreAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken)
    {
        if (dueAt <= Now + IDeliveryQueue.BetweenSweeps && !_placed.IsOnItsWay(delivery, dueAt, Now))
            await PutAsync(delivery, dueAt, cancellationToken);
    }

    public async IAsyncEnumerable<QueuedDelivery> DequeueAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var messages = await TryAsync(TakeAsync, cancellationToken) ?? [];
            foreach (var message in messages)
                if (await TryAsync(token => ReadAsync(message, token), cancellationToken) is { } queued)
                    yield return queued;
            if (messages.Length > 0)
                _pause.Shorten();
            else
                await _pause.WaitAsync(cancellationToken);
        }
    }

    public async Task<bool> IsInReachAsync(CancellationToken cancellationToken) =>
        await TryAsync(async token => await (await connection.DeliveriesAsync(token)).GetPropertiesAsync(token), cancellationToken) is not null;

    private static Duration VisibilityOf(DeliveryOptions options) => options.LeaseTime + options.LeaseTime;

    /// <summary>Azure counts no fractions: one that is cut off would bring the message before its time.</summary>
    private static Duration WholeSeconds(Duration wait) => Duration.FromSeconds(Math.Max(0, Math.Ceiling(wait.TotalSeconds)));

    private async Task PutAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken)
    {
        var now = Now;
        var delay = Duration.Min(WholeSeconds(dueAt - now), LongestDelay);
        var sent = await TryAsync(
            async token => await (await connection.DeliveriesAsync(token)).SendMessageAsync(MessageText.Of(delivery), delay.ToTimeSpan(), Forever, token), cancellationToken);
        if (sent is null)
            return;
        _placed.Note(delivery, now + delay, now);
        if (delay == Duration.Zero)
            _pause.End();
    }

    private async Task<QueueMessage[]?> TakeAsync(CancellationToken cancellationToken)
    {
        var room = Math.Min(MostAtOnce, _taken.Room(Now));
        return room == 0 ? [] : (await (await connection.DeliveriesAsync(cancellationToken)).ReceiveMessagesAsync(room, Visibility.ToTimeSpan(), cancellationToken)).Value;
    }

    /// <returns>Null for what is put aside.</returns>
    private async Task<QueuedDelivery?> ReadAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var queue = await connection.DeliveriesAsync(cancellationToken);
        if (MessageText.Read(message.MessageText) is not { } delivery || message.DequeueCount > MostHandedOut)
        {
            LogPutAside(message.MessageId, message.DequeueCount);
            await (await connection.UnreadableAsync(cancellationToken)).SendMessageAsync(message.MessageText, timeToLive: Forever, cancellationToken: cancellationToken);
            await DeleteAsync(queue, message, cancellationToken);
            return null;
        }

        _taken.Add(message.MessageId, Now);
        _placed.Came(delivery, Now);
        return new QueuedDelivery(delivery, token => CompleteAsync(queue, message, token));
    }

    private async Task CompleteAsync(QueueClient queue, QueueMessage message, CancellationToken cancellationToken)
    {
        if (_taken.Remove(message.MessageId))
            _pause.End();
        await TryAsync(async token => (object?)await DeleteAsync(queue, message, token), cancellationToken);
    }

    /// <summary>One that was kept too long is another's by now: that one deletes it.</summary>
    private static async Task<bool> DeleteAsync(QueueClient queue, QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
            return true;
        }
        catch (Azure.RequestFailedException gone) when (gone.ErrorCode is "MessageNotFound" or "PopReceiptMismatch")
        {
            return false;
        }
    }

    /// <returns>Null when the queue can't be used.</returns>
    private async Task<T?> TryAsync<T>(Func<CancellationToken, Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var answer = await call(cancellationToken);
            trouble.Ended();
            return answer;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && QueueTrouble.Is(exception))
        {
            connection.LookAgain();
            trouble.Began(exception);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} of the queue of deliveries, handed out {Times} times, is put aside: it is none of ours, or its process dies of it")]
    private partial void LogPutAside(string message, long times);
}
