using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite;
using KommITS.Bot.Data.Tests.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private static readonly DocumentKey Key = new("notes", "p", "1");

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    private string FilePath => _folder.File("notes.db");

    public void Dispose() => _folder.Dispose();

    private SqliteDocumentStore Open() => new(new SqliteFile(FilePath));

    private async Task Written()
    {
        using var store = Open();
        for (var number = 0; number < 200; number++)
            await store.UpsertAsync(Key with { Id = $"{number}" }, new Note(new string('x', 1000)), _stop);
    }

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FilePath};Pooling=false");
        connection.Open();
        return connection.Scalar(sql);
    }

    private async Task Refuses(StoreFailure failure, string words)
    {
        using var store = Open();
        var reading = await Assert.ThrowsAsync<DocumentStoreException>(() => store.ReadAsync<Note>(Key, _stop));
        var writing = await Assert.ThrowsAsync<DocumentStoreException>(() => store.UpsertAsync(Key, new Note("x"), _stop));
        Assert.Equal((failure, failure), (reading.Failure, writing.Failure));
        Assert.All([reading.Message, writing.Message], message => Assert.Contains(words, message, StringComparison.Ordinal));
        Assert.Contains(FilePath, writing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_writes_ahead_and_carries_its_schema_version()
    {
        await Written();

        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal((long)SqliteSchema.Newest, Ask("PRAGMA user_version"));
    }

    [Fact]
    public async Task Every_connection_flushes_each_commit()
    {
        await Written();
        using var connection = new SqliteFile(FilePath).Open();

        Assert.Equal(2L, connection.Scalar("PRAGMA synchronous"));
    }

    [Fact]
    public async Task A_point_read_uses_the_key_index()
    {
        await Written();

        using var connection = new SqliteFile(FilePath).Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT content FROM documents WHERE container = 'a' AND partition = 'b' AND id = 'c'";
        using var plan = command.ExecuteReader();
        Assert.True(plan.Read());
        Assert.Contains("container=? AND partition=? AND id=?", plan.GetString(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_newer_bot_is_refused_and_left_alone()
    {
        await Written();
        Ask("PRAGMA user_version = 99");

        await Refuses(StoreFailure.NewerSchema, "has schema 99");

        Assert.Equal(99L, Ask("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(FilePath, new string('x', 5000), _stop);

        await Refuses(StoreFailure.Damaged, "is not a database");

        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(FilePath, _stop));
    }

    [Fact]
    public async Task A_file_with_damaged_pages_is_refused()
    {
        await Written();
        await using (var file = File.OpenWrite(FilePath))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[file.Length - 4096].Select(_ => (byte)0xA5).ToArray(), _stop);
        }

        await Refuses(StoreFailure.Damaged, "restore the file from the backup");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(FilePath);

        await Refuses(StoreFailure.Unavailable, "can't be opened");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "", _stop);
        using var store = new SqliteDocumentStore(new SqliteFile(_folder.File("file/below/notes.db")));

        var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => store.ReadAsync<Note>(Key, _stop));

        Assert.Contains("folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_is_read_and_refuses_writes()
    {
        await Written();
        File.SetAttributes(FilePath, FileAttributes.ReadOnly);
        Assert.SkipWhen(CanWrite(FilePath), "This account may write read-only files (root does).");
        using var store = Open();

        var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => store.UpsertAsync(Key, new Note("x"), _stop));

        Assert.Equal(StoreFailure.ReadOnly, refused.Failure);
    }

    [Theory]
    [InlineData(5, StoreFailure.Unavailable)]
    [InlineData(8, StoreFailure.ReadOnly)]
    [InlineData(11, StoreFailure.Damaged)]
    [InlineData(13, StoreFailure.Full)]
    [InlineData(1, StoreFailure.Unavailable)]
    public void A_failure_is_told_in_words_and_not_in_codes(int code, StoreFailure failure)
    {
        var told = SqliteFailures.Explain(new SqliteException("SQLite Error", code), "/srv/notes.db");

        Assert.Equal(failure, told.Failure);
        Assert.StartsWith("The store /srv/notes.db ", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_file_is_told_so_and_serves_again_once_it_is_free()
    {
        using var store = Open();
        await store.UpsertAsync(Key, new Note("before"), _stop);
        using (var other = new SqliteConnection($"Data Source={FilePath};Pooling=false"))
        {
            other.Open();
            other.Execute("BEGIN IMMEDIATE");

            var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => store.UpsertAsync(Key, new Note("during"), _stop));

            Assert.Contains("locked by another process", refused.Message, StringComparison.Ordinal);
            Assert.Equal("before", (await store.ReadAsync<Note>(Key, _stop))!.Content.Text);
        }

        Assert.True((await store.UpsertAsync(Key, new Note("after"), _stop)).IsWritten);
    }

    [Fact]
    public async Task A_full_file_is_told_so_keeps_what_it_has_and_serves_again_once_there_is_room()
    {
        var acknowledged = 0;
        using (var store = new SqliteDocumentStore(new SqliteFile(FilePath) { MostPages = 50 }))
        {
            var refused = await Assert.ThrowsAsync<DocumentStoreException>(async () =>
            {
                for (; ; acknowledged++)
                    await store.CreateAsync(Key with { Id = $"{acknowledged}" }, new Note(new string('x', 3000)), _stop);
            });

            Assert.Equal(StoreFailure.Full, refused.Failure);
            Assert.Contains("the disk is full", refused.Message, StringComparison.Ordinal);
            var kept = await store.QueryAllAsync<Note>(new DocumentQuery("notes", "p"), _stop).CountAsync(_stop);
            Assert.True(acknowledged > 10 && kept == acknowledged);
            Assert.True(await store.DeleteAsync(Key with { Id = "0" }, _stop));
            Assert.True((await store.CreateAsync(Key with { Id = "small" }, new Note("x"), _stop)).IsWritten);
        }
    }

    [Fact]
    public async Task A_closed_store_refuses_instead_of_waiting()
    {
        var store = Open();
        store.Dispose();
        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.UpsertAsync(Key, new Note("x"), _stop));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ReadAsync<Note>(Key, _stop));
    }

    private static bool CanWrite(string path)
    {
        try
        {
            File.OpenWrite(path).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
