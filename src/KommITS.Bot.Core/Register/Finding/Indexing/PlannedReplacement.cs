namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <param name="Kind">Its number.</param>
/// <param name="Quarter">0: not told.</param>
internal readonly record struct PlannedReplacement(int Kind, int Year, int Quarter) : IComparable<PlannedReplacement>
{
    /// <summary>A year without a quarter comes after its quarters.</summary>
    public int CompareTo(PlannedReplacement other) => Order.CompareTo(other.Order);

    /// <summary>Years between the two, in quarters where both tell the quarter.</summary>
    public double YearsTo(PlannedReplacement other)
    {
        var years = Year - other.Year;
        return Math.Abs(Quarter > 0 && other.Quarter > 0 ? years + ((Quarter - other.Quarter) / 4.0) : years);
    }

    private (int, int, int) Order => (Kind, Year, Quarter > 0 ? Quarter : int.MaxValue);
}
