using System.Globalization;

namespace KommITS.Bot.Benchmarks.Store;

/// <summary>About a kilobyte, as most documents are.</summary>
internal sealed record Note(string Name, string Text, int Number)
{
    public const string Container = "notes";
    public const string Partition = "bench";

    /// <summary>How many there are; they are read and written at random.</summary>
    public const int Count = 1000;

    public static Note Of(int number) => new(IdOf(number), new string('å', 450), number);

    public static string IdOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
