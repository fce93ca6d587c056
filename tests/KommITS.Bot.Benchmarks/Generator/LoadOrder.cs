namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>What the generator is to do, as one line of JSON.</summary>
/// <param name="ProcessId">Of the contender whose processor time is taken.</param>
/// <param name="Setup">Said once in each conversation before anything else; replies are not counted.</param>
/// <param name="Expected">What the reply to <paramref name="Text"/> must contain.</param>
/// <param name="WarmUp">Unmeasured.</param>
internal sealed record LoadOrder(
    Uri Bot,
    Uri Connector,
    int ProcessId,
    int Connections,
    IReadOnlyList<string> Setup,
    string Text,
    string Expected,
    Span WarmUp,
    Span Measured)
{
    /// <summary>Send the channel's token along.</summary>
    public bool WithToken { get; init; }

    /// <summary>Ask the contender what it allocated.</summary>
    public bool WithAllocations { get; init; }
}

/// <summary>As long as it takes for both.</summary>
internal sealed record Span(double Seconds, int Turns);

/// <summary>What came of it, as one line of JSON.</summary>
/// <param name="CpuMilliseconds">User and system time of the contender's process, per turn.</param>
/// <param name="AllocatedBytes">By the contender, per turn; null where it does not tell.</param>
/// <param name="Strays">Replies that came when no turn waited for one: 0, unless a contender sends more than one reply a turn.</param>
internal sealed record LoadResult(
    int Turns, double TurnsPerSecond, double P50Milliseconds, double P99Milliseconds, double CpuMilliseconds, double? AllocatedBytes, long Strays, int ReplyBytes);
