using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite.Maintenance;

namespace KommITS.Bot.Data.Maintenance;

/// <param name="backup">Null for a store that Azure backs up.</param>
internal sealed class StoreMaintenance(IDocumentStore store, IDocumentSource source, SqliteBackup? backup) : IStoreMaintenance
{
    private const int WritesAtOnce = 64;

    private SqliteBackup Backup => backup ?? throw new NotSupportedException(
        "Cosmos DB is backed up by Azure: turn on continuous backup and restore in the portal. 'export' makes a copy of your own.");

    public Task BackupAsync(string file, CancellationToken cancellationToken)
    {
        var sqlite = Backup;
        return Task.Run(() => sqlite.Make(file, cancellationToken), cancellationToken);
    }

    public Task<string?> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        var sqlite = Backup;
        return Task.Run(() => sqlite.Restore(file, cancellationToken), cancellationToken);
    }

    public async Task<long> ExportAsync(Stream destination, CancellationToken cancellationToken)
    {
        await using var export = new ExportWriter(destination);
        await foreach (var document in source.AllAsync(null, cancellationToken))
            await export.WriteAsync(document, cancellationToken);
        return await export.EndAsync(cancellationToken);
    }

    public async Task<long> ImportAsync(Stream source, CancellationToken cancellationToken)
    {
        var count = 0L;
        await foreach (var documents in ExportReader.ReadAsync(source, cancellationToken).Chunk(WritesAtOnce).WithCancellation(cancellationToken))
        {
            // The same key twice in one chunk would race; the later line is to win.
            await Task.WhenAll(documents.GroupBy(document => document.Key).Select(same => store.UpsertAsync(same.Key, same.Last().Content, cancellationToken)));
            count += documents.Length;
        }

        return count;
    }
}
