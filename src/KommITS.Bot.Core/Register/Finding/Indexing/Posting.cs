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
        Running = [.. municipalities.Where((_, at) => usages[at].IsRunning)];
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
            ? new Posting([.. _municipalities[..before], .. _municipalities[after..]], [.. _usages[..before], .. _usages[after..]])
            : new Posting([.. _municipalities[..before], municipality, .. _municipalities[after..]], [.. _usages[..before], usage, .. _usages[after..]]);
    }
}
