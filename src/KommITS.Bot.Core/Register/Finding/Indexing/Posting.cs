using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>Everyone that has told of one product, by municipality number.</summary>
internal sealed class Posting
{
    private readonly int[] _municipalities;
    private readonly Usage[] _usages;

    private Posting(int[] municipalities, Usage[] usages)
    {
        (_municipalities, _usages) = (municipalities, usages);
        Running = RunningOf(municipalities, usages);
    }

    public static Posting Empty { get; } = new([], []);

    public int Count => _municipalities.Length;

    /// <summary>The municipalities that run it today, ascending.</summary>
    public int[] Running { get; }

    public (int Municipality, Usage Usage) this[int at] => (_municipalities[at], _usages[at]);

    /// <param name="municipalities">Ascending.</param>
    public static Posting Of(int[] municipalities, Usage[] usages) => new(municipalities, usages);

    /// <param name="usage">Null: it no longer tells of the product.</param>
    public Posting With(int municipality, Usage? usage)
    {
        var at = Array.BinarySearch(_municipalities, municipality);
        var (before, after) = at >= 0 ? (at, at + 1) : (~at, ~at);
        return usage is null
            ? new Posting([.. _municipalities.AsSpan(..before), .. _municipalities.AsSpan(after..)], [.. _usages.AsSpan(..before), .. _usages.AsSpan(after..)])
            : new Posting(
                [.. _municipalities.AsSpan(..before), municipality, .. _municipalities.AsSpan(after..)],
                [.. _usages.AsSpan(..before), usage, .. _usages.AsSpan(after..)]);
    }

    private static int[] RunningOf(int[] municipalities, Usage[] usages)
    {
        var running = new int[municipalities.Length];
        var count = 0;
        for (var at = 0; at < usages.Length; at++)
            if (usages[at].IsRunning)
                running[count++] = municipalities[at];
        return running[..count];
    }
}
