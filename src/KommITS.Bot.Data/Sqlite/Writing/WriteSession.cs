using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Writing;

/// <summary>The writer's connection and its prepared statements. One thread uses it.</summary>
internal sealed class WriteSession(SqliteConnection connection) : IDisposable
{
    private const string Columns = "INSERT INTO documents (container, partition, id, etag, content) VALUES ($container, $partition, $id, $etag, $content)";
    private const string Key = "WHERE container = $container AND partition = $partition AND id = $id";

    private readonly Statement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement _commit = new(connection, "COMMIT");
    private readonly Statement _create = Write(connection, $"{Columns} ON CONFLICT DO NOTHING");
    private readonly Statement _upsert = Write(
        connection, $"{Columns} ON CONFLICT (container, partition, id) DO UPDATE SET etag = excluded.etag, content = excluded.content");
    private readonly Statement _replace = new(
        connection,
        $"UPDATE documents SET etag = $etag, content = $content {Key} AND etag = $old",
        "$container", "$partition", "$id", "$etag", "$content", "$old");
    private readonly Statement _exists = new(connection, $"SELECT 1 FROM documents {Key}", "$container", "$partition", "$id");
    private readonly Statement _delete = new(connection, $"DELETE FROM documents {Key}", "$container", "$partition", "$id");

    public SqliteConnection Connection => connection;

    public void Begin() => _begin.Execute();

    public void Commit() => _commit.Execute();

    public WriteResult Create(DocumentKey key, string content)
    {
        var eTag = NewETag();
        return _create.Execute(key.Container, key.Partition, key.Id, eTag, content) > 0
            ? new WriteResult(WriteStatus.Written, eTag)
            : new WriteResult(WriteStatus.Conflict);
    }

    public WriteResult Upsert(DocumentKey key, string content)
    {
        var eTag = NewETag();
        _upsert.Execute(key.Container, key.Partition, key.Id, eTag, content);
        return new WriteResult(WriteStatus.Written, eTag);
    }

    public WriteResult Replace(DocumentKey key, string content, string oldETag)
    {
        var eTag = NewETag();
        if (_replace.Execute(key.Container, key.Partition, key.Id, eTag, content, oldETag) > 0)
            return new WriteResult(WriteStatus.Written, eTag);
        using var rows = _exists.Read(key.Container, key.Partition, key.Id);
        return new WriteResult(rows.Read() ? WriteStatus.Stale : WriteStatus.Missing);
    }

    public WriteResult Delete(DocumentKey key) =>
        new(_delete.Execute(key.Container, key.Partition, key.Id) > 0 ? WriteStatus.Written : WriteStatus.Missing);

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_begin, _commit, _create, _upsert, _replace, _exists, _delete])
            statement.Dispose();
        connection.Dispose();
    }

    private static Statement Write(SqliteConnection connection, string sql) =>
        new(connection, sql, "$container", "$partition", "$id", "$etag", "$content");

    /// <summary>Random, so that a document deleted and made again, or restored from a backup, never gets an old one's back.</summary>
    private static string NewETag() => Guid.NewGuid().ToString("N");
}
