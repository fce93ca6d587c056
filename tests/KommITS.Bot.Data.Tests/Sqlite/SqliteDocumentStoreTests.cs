using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite;
using KommITS.Bot.Data.Tests.Documents;

namespace KommITS.Bot.Data.Tests.Sqlite;

public sealed class SqliteDocumentStoreTests : AuditContract
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDocumentStore? _store;

    protected override Task<IDocumentStore> OpenAsync()
    {
        _store = new SqliteDocumentStore(new SqliteFile(_folder.File("deeper/down/notes.db")));
        return Task.FromResult<IDocumentStore>(_store);
    }

    protected override Task CloseAsync()
    {
        _store?.Dispose();
        if (TestContext.Current.TestState is not null)
            _folder.Dispose();
        return Task.CompletedTask;
    }
}
