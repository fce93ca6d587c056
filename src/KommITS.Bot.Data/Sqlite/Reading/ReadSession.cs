using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Reading;

/// <summary>A connection that reads, with its prepared statement. One caller at a time uses it.</summary>
internal sealed class ReadSession(SqliteConnection connection) : IDisposable
{
    private readonly Statement _read = new(
        connection,
        "SELECT id, etag, content FROM documents WHERE container = $container AND partition = $partition AND id = $id",
        "$container", "$partition", "$id");

    public StoredDocument? Read(DocumentKey key)
    {
        using var rows = _read.Read(key.Container, key.Partition, key.Id);
        return rows.Read() ? new StoredDocument(key.Id, rows.GetString(1), rows.GetString(2)) : null;
    }

    public List<StoredDocument> Query(QueryStatement query, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        query.ApplyTo(command);
        using var rows = command.ExecuteReader();
        List<StoredDocument> found = [];
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var order = rows.GetValue(3);
            found.Add(new StoredDocument(rows.GetString(0), rows.GetString(1), rows.GetString(2), order is DBNull ? null : order));
        }

        return found;
    }

    public void Dispose()
    {
        _read.Dispose();
        connection.Dispose();
    }
}
