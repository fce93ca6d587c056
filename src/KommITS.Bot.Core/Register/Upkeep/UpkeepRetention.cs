using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>Who was asked a monthly question is kept as long as the message itself.</summary>
internal sealed class UpkeepRetention(IDocumentScan scan, IDocumentStore store) : IRetention
{
    public string Name => "monthly questions' people";

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var oldest = AskedContact.PartitionOf(WorkingHours.MonthOf(now - KeptFor.Deliveries));
        var old = await scan.AllAsync(UpkeepQuestion.Container, cancellationToken)
            .Select(document => document.Key)
            .Where(key => key.Partition.StartsWith(AskedContact.PartitionOf(""), StringComparison.Ordinal) && string.CompareOrdinal(key.Partition, oldest) < 0)
            .ToListAsync(cancellationToken);
        foreach (var key in old)
            await store.DeleteAsync(key, cancellationToken);
        return old.Count;
    }
}
