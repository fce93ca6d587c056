using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Sqlite.Writing;

/// <summary>A write in the queue. Its caller may give it up until the writer has taken it; after that it runs to its end.</summary>
internal sealed class PendingWrite(Func<WriteSession, WriteResult> write)
{
    private readonly TaskCompletionSource<WriteResult> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WriteResult _result;
    private int _taken;

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
