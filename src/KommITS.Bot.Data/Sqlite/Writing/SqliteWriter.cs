using System.Collections.Concurrent;
using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Writing;

/// <summary>
/// The one writer of the process, on a thread of its own. Writes that wait together share one transaction, and so one flush to disk;
/// each caller is answered after the commit.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxTogether = 256;

    private readonly SqliteFile _file;
    private readonly BlockingCollection<PendingWrite> _queue = [];
    private readonly Thread _thread;
    private WriteSession? _session;
    private bool _closed;

    public SqliteWriter(SqliteFile file)
    {
        _file = file;
        _thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    public async Task<WriteResult> WriteAsync(Func<WriteSession, WriteResult> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pending = new PendingWrite(write);
        Enqueue(pending);
        await using var _ = cancellationToken.UnsafeRegister(
            static (state, token) => ((PendingWrite)state!).GiveUp(token), pending);
        return await pending.Outcome;
    }

    /// <summary>Runs outside of any transaction, after the writes before it and before those after it.</summary>
    public async Task RunAloneAsync(Action<SqliteConnection> run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pending = new PendingWrite(run);
        Enqueue(pending);
        await pending.Outcome;
    }

    /// <summary>Writes what is queued, then closes the file.</summary>
    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
    }

    private void Enqueue(PendingWrite pending)
    {
        try
        {
            _queue.Add(pending, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(SqliteWriter), "The store is closed.");
        }
    }

    private void WriteUntilClosed()
    {
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            PendingWrite? next = first;
            while (next is not null)
                next = Handle(next);
        }

        _session?.Dispose();
    }

    /// <returns>What was taken from the queue and has to be run by itself; null for nothing.</returns>
    private PendingWrite? Handle(PendingWrite first)
    {
        if (first.Alone is not null)
        {
            RunAlone(first);
            return null;
        }

        WriteTogether(Gather(first, out var alone));
        return alone;
    }

    private List<PendingWrite> Gather(PendingWrite first, out PendingWrite? alone)
    {
        alone = null;
        List<PendingWrite> batch = first.TryTake() ? [first] : [];
        while (batch.Count < MaxTogether && _queue.TryTake(out var next))
        {
            if (next.Alone is not null)
            {
                alone = next;
                return batch;
            }

            if (next.TryTake())
                batch.Add(next);
        }

        return batch;
    }

#pragma warning disable CA1031 // The thread's edge: every caller gets its exception, and the writer lives on for the next.
    private void RunAlone(PendingWrite pending)
    {
        try
        {
            _session ??= new WriteSession(_file.Open());
            pending.Alone!(_session.Connection);
            pending.Committed();
        }
        catch (Exception exception)
        {
            Reset();
            pending.Failed(exception is SqliteException sqlite ? _file.Explain(sqlite) : exception);
        }
    }

    private void WriteTogether(List<PendingWrite> batch)
    {
        if (batch.Count == 0)
            return;
        try
        {
            Commit(batch);
        }
        catch (Exception exception)
        {
            Reset();
            var reason = exception is SqliteException sqlite ? _file.Explain(sqlite) : exception;
            batch.ForEach(write => write.Failed(reason));
            return;
        }

        batch.ForEach(write => write.Committed());
    }
#pragma warning restore CA1031

    private void Commit(List<PendingWrite> batch)
    {
        _session ??= new WriteSession(_file.Open());
        _session.Begin();
        foreach (var write in batch)
            write.Run(_session);
        _session.Commit();
    }

    /// <summary>Closing the connection rolls back; the next write opens anew, so that a store that comes back is used again.</summary>
    private void Reset()
    {
        _session?.Dispose();
        _session = null;
    }
}
