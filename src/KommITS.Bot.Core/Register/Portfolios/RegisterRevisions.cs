using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>One small document that tells the other instances which portfolios have changed. A point read, so that asking often is cheap.</summary>
internal sealed class RegisterRevisions(IDocumentStore store)
{
    private static readonly DocumentKey Key = new(SystemRegister.Container, "revision", "current");

    public async Task<RegisterRevision> ReadAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync<RegisterRevision>(Key, cancellationToken))?.Content ?? RegisterRevision.None;

    public Task AddAsync(string municipality, CancellationToken cancellationToken) =>
        store.ChangeAsync<RegisterRevision>(Key, revision => (revision ?? RegisterRevision.None).Next(municipality), cancellationToken);
}

/// <param name="Number">Counts the changes.</param>
/// <param name="Recent">The municipalities of the newest changes, the last one being that of <paramref name="Number"/>.</param>
internal sealed record RegisterRevision(long Number, IReadOnlyList<string> Recent)
{
    private const int Remembered = 100;

    public static RegisterRevision None { get; } = new(0, []);

    public RegisterRevision Next(string municipality) => new(Number + 1, [.. Recent.TakeLast(Remembered - 1), municipality]);

    /// <summary>What has changed after that number; null when it is too long ago to tell.</summary>
    public IReadOnlyList<string>? Since(long number)
    {
        var missed = Number - number;
        return missed < 0 || missed > Recent.Count ? null : [.. Recent.TakeLast((int)missed).Distinct()];
    }
}
