using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Reading;

/// <summary>A few connections that read beside the writer. Their number bounds how many threads can be in SQLite at once.</summary>
internal sealed class SqliteReaders(SqliteFile file) : IDisposable
{
    private static readonly int Most = Math.Clamp(Environment.ProcessorCount, 2, 16);

    private readonly SemaphoreSlim _free = new(Most, Most);
    private readonly ConcurrentBag<ReadSession> _idle = [];
    private volatile bool _closed;

    public async Task<TResult> ReadAsync<TResult>(Func<ReadSession, TResult> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        await _free.WaitAsync(cancellationToken);
        try
        {
            return Read(read);
        }
        catch (SqliteException exception)
        {
            throw file.Explain(exception);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        _closed = true;
        CloseIdle();
    }

    private TResult Read<TResult>(Func<ReadSession, TResult> read)
    {
        var session = _idle.TryTake(out var idle) ? idle : new ReadSession(file.Open());
        try
        {
            var result = read(session);
            _idle.Add(session);
            return result;
        }
        catch
        {
            session.Dispose();
            throw;
        }
        finally
        {
            if (_closed)
                CloseIdle();
        }
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
    }
}
