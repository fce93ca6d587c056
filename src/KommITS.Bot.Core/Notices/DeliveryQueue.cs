using System.Threading.Channels;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Notices;

/// <summary>Deliveries to look at now. In memory: what is lost with the process is found again in the store at the next start.</summary>
public sealed class DeliveryQueue
{
    private readonly Channel<DocumentKey> _due = Channel.CreateUnbounded<DocumentKey>();

    public void Enqueue(DocumentKey delivery) => _due.Writer.TryWrite(delivery);

    public IAsyncEnumerable<DocumentKey> DequeueAllAsync(CancellationToken cancellationToken) => _due.Reader.ReadAllAsync(cancellationToken);
}
