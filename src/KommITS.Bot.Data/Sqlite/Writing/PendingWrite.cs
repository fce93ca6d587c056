using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Writing;

/// <summary>A write in the queue. Its caller may give it up until the writer has taken it; after that it runs to its end.</summary>
internal sealed class PendingWrite(Func<WriteSession, WriteResult> write)
{
    public PendingWrite(Action<SqliteConnection> alone)
        : this(_ => default) => Alone = alone;

    private readonly TaskCompletionSource<WriteResult> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WriteResult _result;
    private int _taken;

    /// <summary>What is run by itself, outside of a transaction; null for a write.</summary>
    public Action<SqliteConnection>? Alone { get; }

    public Task<WriteResult> Outcome => _outcome.Task;

    public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;

    public void GiveUp(CancellationToken cancellationToken)
    {
        if (TryTake())
            _outcome.SetCanceled(cancellationToken);
    }

    public void Run(WriteSession session) => _result = write(session);

    public void Committed() => _outcome.SetResult(_result);

    public void Failed(Exception exception) => _outcome.SetException(exception);
}
