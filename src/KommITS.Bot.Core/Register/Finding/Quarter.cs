using NodaTime;

namespace KommITS.Bot.Core.Register.Finding;

/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    private const int InAYear = 4;
    private const int Months = 3;

    public static Quarter Of(LocalDate day) => new(day.Year, ((day.Month - 1) / Months) + 1);

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    public int CompareTo(Quarter other) => Index.CompareTo(other.Index);

    private int Index => (Year * InAYear) + Number;
}

/// <summary>From the first day of one quarter to the last day of another.</summary>
public sealed record QuarterRange(Quarter From, Quarter To)
{
    public static QuarterRange OfYear(int year) => OfYears(year, year);

    public static QuarterRange OfYears(int from, int to) => new(new Quarter(from, 1), new Quarter(to, 4));

    public static QuarterRange OfQuarter(int year, int quarter) => new(new Quarter(year, quarter), new Quarter(year, quarter));

    /// <summary>A year without a quarter may be any day of it, and is in the range when one of its quarters is.</summary>
    public bool Contains(int year, int? quarter) =>
        new Quarter(year, quarter ?? 4) >= From && new Quarter(year, quarter ?? 1) <= To;
}
