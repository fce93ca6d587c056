using System.Text;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Keys;
using KommITS.Bot.Data.Querying;
using KommITS.Bot.Data.Sqlite.Reading;
using KommITS.Bot.Data.Sqlite.Writing;

namespace KommITS.Bot.Data.Sqlite;

internal sealed class SqliteDocumentStore(SqliteFile file) : IDocumentStore, IDisposable
{
    private readonly SqliteReaders _readers = new(file);
    private readonly SqliteWriter _writer = new(file);

    public async Task<Document<T>?> ReadAsync<T>(DocumentKey key, CancellationToken cancellationToken)
    {
        KeyLimits.Check(key);
        var stored = await _readers.ReadAsync(session => session.Read(key), cancellationToken);
        return stored is null ? null : ToDocument<T>(key, stored.Value);
    }

    public async Task<IReadOnlyList<Document<T>>> ReadManyAsync<T>(
        IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
            KeyLimits.Check(key);
        var stored = await _readers.ReadAsync(
            session => keys.Distinct().Select(key => (Key: key, Row: session.Read(key))).Where(read => read.Row is not null).ToList(),
            cancellationToken);
        return stored.ConvertAll(read => ToDocument<T>(read.Key, read.Row!.Value));
    }

    public Task<WriteResult> CreateAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken)
    {
        var json = ToJson(key, content);
        return _writer.WriteAsync(session => session.Create(key, json), cancellationToken);
    }

    public Task<WriteResult> ReplaceAsync<T>(DocumentKey key, T content, string eTag, CancellationToken cancellationToken)
    {
        var json = ToJson(key, content);
        return _writer.WriteAsync(session => session.Replace(key, json, eTag), cancellationToken);
    }

    public Task<WriteResult> UpsertAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken)
    {
        var json = ToJson(key, content);
        return _writer.WriteAsync(session => session.Upsert(key, json), cancellationToken);
    }

    public async Task<bool> DeleteAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        KeyLimits.Check(key);
        return (await _writer.WriteAsync(session => session.Delete(key), cancellationToken)).IsWritten;
    }

    public async Task<DocumentPage<T>> QueryAsync<T>(DocumentQuery query, CancellationToken cancellationToken)
    {
        var statement = new QueryStatement(query);
        var found = await _readers.ReadAsync(session => session.Query(statement, cancellationToken), cancellationToken);
        var page = found.Take(query.PageSize)
            .Select(row => ToDocument<T>(new DocumentKey(query.Container, query.Partition, row.Id), row))
            .ToList();
        return new DocumentPage<T>(page, found.Count > page.Count ? ContinuationToken.Write(query, found[page.Count - 1].Id, found[page.Count - 1].OrderValue) : null);
    }

    /// <summary>
    /// Secure delete leaves what an older version of this file or a moved row once held; so the file is written anew and the write-ahead log, which holds
    /// older pages, is emptied. On the writer's thread: writes wait, and none fails.
    /// </summary>
    public Task EraseAsync(CancellationToken cancellationToken) => _writer.RunAloneAsync(
        connection =>
        {
            connection.Execute("VACUUM");
            connection.EmptyLog();
        },
        cancellationToken);

    public void Dispose()
    {
        _writer.Dispose();
        _readers.Dispose();
    }

    private static Document<T> ToDocument<T>(DocumentKey key, StoredDocument stored) =>
        new(key, JsonSerializer.Deserialize<T>(stored.Content, DocumentJson.Options)!, stored.ETag);

    private static string ToJson<T>(DocumentKey key, T content) => Encoding.UTF8.GetString(DocumentBytes.Of(key, content));
}
