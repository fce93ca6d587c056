using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Benchmarks.Store.Clients;

/// <summary>Microsoft.Data.Sqlite with a connection for each worker, set up by the same PRAGMAs over the same table, each write its own transaction.</summary>
internal sealed class RawSqlite : IClient, IDisposable
{
    private readonly List<Connection> _connections;

    public RawSqlite(string path, int workers)
    {
        var file = new SqliteFile(path);
        _connections = [.. Enumerable.Range(0, workers).Select(_ => new Connection(file.Open()))];
    }

    public Task<Note> ReadAsync(int worker, int note, CancellationToken cancellationToken) => Task.FromResult(_connections[worker].Read(note));

    public Task WriteAsync(int worker, int note, Note content, CancellationToken cancellationToken)
    {
        _connections[worker].Write(note, content);
        return Task.CompletedTask;
    }

    public void Dispose() => _connections.ForEach(connection => connection.Dispose());

    private sealed class Connection(SqliteConnection connection) : IDisposable
    {
        private readonly SqliteCommand _read = Prepare(connection, "SELECT etag, content FROM documents WHERE container = $container AND partition = $partition AND id = $id", "$id");
        private readonly SqliteCommand _write = Prepare(
            connection,
            "INSERT INTO documents (container, partition, id, etag, content) VALUES ($container, $partition, $id, $etag, $content) "
            + "ON CONFLICT (container, partition, id) DO UPDATE SET etag = excluded.etag, content = excluded.content",
            "$id", "$etag", "$content");

        public Note Read(int note)
        {
            _read.Parameters["$id"].Value = Note.IdOf(note);
            using var rows = _read.ExecuteReader();
            rows.Read();
            _ = rows.GetString(0);
            return JsonSerializer.Deserialize<Note>(rows.GetString(1), DocumentJson.Options)!;
        }

        public void Write(int note, Note content)
        {
            _write.Parameters["$id"].Value = Note.IdOf(note);
            _write.Parameters["$etag"].Value = Guid.NewGuid().ToString("N");
            _write.Parameters["$content"].Value = JsonSerializer.Serialize(content, DocumentJson.Options);
            _write.ExecuteNonQuery();
        }

        public void Dispose()
        {
            _read.Dispose();
            _write.Dispose();
            connection.Dispose();
        }

        private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
        {
            var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue("$container", Note.Container);
            command.Parameters.AddWithValue("$partition", Note.Partition);
            foreach (var parameter in parameters)
                command.Parameters.Add(parameter, SqliteType.Text);
            command.Prepare();
            return command;
        }
    }
}
