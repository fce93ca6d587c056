using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Maintenance;
using KommITS.Bot.Data.Sqlite;
using KommITS.Bot.Data.Sqlite.Maintenance;
using KommITS.Bot.Data.Tests.Documents;
using KommITS.Bot.Data.Tests.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Data.Tests.Maintenance;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    private string Live => _folder.File("data/live.db");

    private string Copy => _folder.File("backups/one.db");

    public void Dispose() => _folder.Dispose();

    private SqliteDocumentStore Open(string? path = null) => new(new SqliteFile(path ?? Live));

    private StoreMaintenance Maintenance()
    {
        var file = new SqliteFile(Live);
        return new StoreMaintenance(new SqliteDocumentStore(file), new SqliteSource(file), new SqliteBackup(file, new FakeTimeProvider(new(2027, 5, 10, 7, 0, 0, TimeSpan.Zero))));
    }

    private async Task Written(string id)
    {
        using var store = Open();
        await store.UpsertAsync(new("notes", "p", id), new Note(id), _stop);
    }

    private async Task<string[]> Ids(string? path = null)
    {
        using var store = Open(path);
        return await store.QueryAllAsync<Note>(new DocumentQuery("notes", "p"), _stop).Select(note => note.Key.Id).ToArrayAsync(_stop);
    }

    [Fact]
    public async Task A_backup_made_while_others_write_is_whole_and_in_one_file()
    {
        using var store = Open();
        await store.UpsertAsync(new("notes", "p", "before"), new Note("x"), _stop);
        using var done = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 0; !done.IsCancellationRequested; number++)
                await store.UpsertAsync(new("notes", "p", $"{number}"), new Note("x"), _stop);
        }, _stop);

        await Maintenance().BackupAsync(Copy, _stop);
        await done.CancelAsync();
        await writing;

        Assert.Equal([Copy], Directory.GetFiles(_folder.File("backups")));
        Assert.Contains("before", await Ids(Copy));
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file()
    {
        await Written("1");
        await Maintenance().BackupAsync(Copy, _stop);

        await Assert.ThrowsAsync<IOException>(() => Maintenance().BackupAsync(Copy, _stop));
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_not_backed_up_as_an_empty_one()
    {
        var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => Maintenance().BackupAsync(Copy, _stop));

        Assert.Contains("no store", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Copy));
    }

    [Fact]
    public async Task A_restore_brings_back_the_backup_and_puts_the_rest_aside()
    {
        await Written("kept");
        await Maintenance().BackupAsync(Copy, _stop);
        await Written("later");

        var aside = await Maintenance().RestoreAsync(Copy, _stop);

        Assert.Equal(["kept"], await Ids());
        Assert.Equal(Live + ".replaced-20270510T070000Z", aside);
        Assert.Equal(["kept", "later"], await Ids(aside));
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public async Task A_damaged_or_missing_store_can_be_restored()
    {
        await Written("kept");
        await Maintenance().BackupAsync(Copy, _stop);

        await File.WriteAllTextAsync(Live, new string('x', 5000), _stop);
        await Maintenance().RestoreAsync(Copy, _stop);
        Assert.Equal(["kept"], await Ids());

        Directory.Delete(_folder.File("data"), recursive: true);
        Assert.Null(await Maintenance().RestoreAsync(Copy, _stop));
        Assert.Equal(["kept"], await Ids());
    }

    [Fact]
    public async Task Nothing_is_restored_under_a_bot_that_runs()
    {
        using var running = Open();
        await running.UpsertAsync(new("notes", "p", "1"), new Note("x"), _stop);
        await Maintenance().BackupAsync(Copy, _stop);

        var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => Maintenance().RestoreAsync(Copy, _stop));

        Assert.Contains("locked by another process", refused.Message, StringComparison.Ordinal);
        Assert.True((await running.UpsertAsync(new("notes", "p", "2"), new Note("x"), _stop)).IsWritten);
        Assert.Equal(["1", "2"], await Ids());
    }

    [Fact]
    public async Task What_is_no_backup_is_refused_and_the_store_left_alone()
    {
        await Written("kept");
        var (text, other, newer) = (_folder.File("text"), _folder.File("other.db"), _folder.File("newer.db"));
        await File.WriteAllTextAsync(text, new string('x', 5000), _stop);
        Make(other, "CREATE TABLE t (x)");
        await Maintenance().BackupAsync(newer, _stop);
        Make(newer, "PRAGMA user_version = 99");

        await Refused(text, StoreFailure.Damaged);
        await Refused(other, StoreFailure.Damaged);
        await Refused(newer, StoreFailure.NewerSchema);
        await Assert.ThrowsAsync<FileNotFoundException>(() => Maintenance().RestoreAsync(_folder.File("none"), _stop));
        Assert.Equal(["kept"], await Ids());
    }

    private async Task Refused(string source, StoreFailure failure) =>
        Assert.Equal(failure, (await Assert.ThrowsAsync<DocumentStoreException>(() => Maintenance().RestoreAsync(source, _stop))).Failure);

    private static void Make(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        connection.Execute(sql);
    }
}
