using System.Diagnostics;

namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>When to stop, shared by all conversations: after a time and a number of turns, whichever comes last.</summary>
internal sealed class Phase(TimeSpan length, int turns)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _begun;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>Whether one more turn is to begin.</summary>
    public bool TryBegin() => Interlocked.Increment(ref _begun) <= turns || Elapsed < length;
}
