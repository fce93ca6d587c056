using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Queues;

/// <summary>The clients of the process, made when they are first needed; so are the queues.</summary>
internal sealed class StorageQueueConnection(IOptions<StorageQueueOptions> options)
{
    /// <summary>One that every part speaks, also the emulator that the tests run.</summary>
    private const QueueClientOptions.ServiceVersion Version = QueueClientOptions.ServiceVersion.V2026_06_06;

    private const int Attempts = 3;
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(10);

    private readonly Lazy<QueueServiceClient> _service = new(() => Connect(options.Value));
    private volatile bool _isMade;

    public async Task<QueueClient> DeliveriesAsync(CancellationToken cancellationToken)
    {
        var queue = _service.Value.GetQueueClient(options.Value.Name);
        if (!_isMade)
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        _isMade = true;
        return queue;
    }

    /// <summary>Made whenever something goes there, which is hardly ever.</summary>
    public async Task<QueueClient> UnreadableAsync(CancellationToken cancellationToken)
    {
        var queue = _service.Value.GetQueueClient(options.Value.UnreadableName);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        return queue;
    }

    /// <summary>Something went wrong; perhaps the queue is gone.</summary>
    public void LookAgain() => _isMade = false;

    private static QueueServiceClient Connect(StorageQueueOptions options)
    {
        var client = new QueueClientOptions(Version) { Retry = { MaxRetries = Attempts - 1, NetworkTimeout = RequestTimeout } };
        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? new QueueServiceClient(new Uri(options.AccountUri!), new DefaultAzureCredential(), client)
            : new QueueServiceClient(options.ConnectionString, client);
    }
}
