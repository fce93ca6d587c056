using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite;

namespace KommITS.Bot.Data.Maintenance;

/// <param name="sqlite">Null for a store whose files are not ours: there a delete is all that can be asked for.</param>
internal sealed class StoreErasure(SqliteDocumentStore? sqlite) : IStoreErasure
{
    public Task EraseAsync(CancellationToken cancellationToken) => sqlite?.EraseAsync(cancellationToken) ?? Task.CompletedTask;
}
