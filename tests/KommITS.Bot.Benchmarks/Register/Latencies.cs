using System.Diagnostics;
using System.Globalization;

namespace KommITS.Bot.Benchmarks.Register;

/// <summary>How long each of many questions took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    private Latencies(IEnumerable<double> milliseconds) => _sorted = [.. milliseconds.Order()];

    public double P50 => At(0.5);

    public double P99 => At(0.99);

    /// <summary>Asks one after another, as a single conversation would; a tenth of them before, unmeasured.</summary>
    /// <param name="bestOf">How often each is asked; the fastest counts.</param>
    public static Latencies Of(int count, int bestOf, Action<int> ask)
    {
        for (var number = 0; number < count / 10; number++)
            ask(number);
        return new Latencies(Enumerable.Range(0, count).Select(number => Enumerable.Range(0, bestOf).Min(_ => Time(number, ask))));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:F3} / {P99:F3}");

    private double At(double part) => _sorted[(int)Math.Ceiling(part * _sorted.Length) - 1];

    private static double Time(int number, Action<int> ask)
    {
        var start = Stopwatch.GetTimestamp();
        ask(number);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
