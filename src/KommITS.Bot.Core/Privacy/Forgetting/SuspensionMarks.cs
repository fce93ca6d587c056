using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Privacy.Forgetting;

/// <summary>
/// That somebody was suspended when they had themselves forgotten: else they could come in again by that. Kept is a hash of their id and the time, which
/// tells nothing to who does not have the id already.
/// </summary>
public sealed class SuspensionMarks(IDocumentStore store) : IRetention
{
    private const string Partition = "suspended";

    public string Name => "marks of suspension";

    public async Task SetAsync(IEnumerable<string> members, Instant now, CancellationToken cancellationToken)
    {
        foreach (var member in members)
            await store.UpsertAsync(KeyOf(member), new Mark(now), cancellationToken);
    }

    public async Task<bool> IsSetAsync(string member, CancellationToken cancellationToken) =>
        await store.ReadAsync<Mark>(KeyOf(member), cancellationToken) is not null;

    public Task ClearAsync(string member, CancellationToken cancellationToken) => store.DeleteAsync(KeyOf(member), cancellationToken);

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var old = await store.QueryAllAsync<Mark>(new DocumentQuery(ForgetOrder.Container, Partition), cancellationToken)
            .Where(document => document.Content.At < now - KeptFor.Audit).ToListAsync(cancellationToken);
        foreach (var document in old)
            await store.DeleteAsync(document.Key, cancellationToken);
        return old.Count;
    }

    private static DocumentKey KeyOf(string member) =>
        new(ForgetOrder.Container, Partition, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Partition}/{member}"))));

    private sealed record Mark(Instant At);
}
