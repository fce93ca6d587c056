namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <param name="Kind">Its number.</param>
/// <param name="Quarter">0: not told.</param>
internal readonly record struct PlannedReplacement(int Kind, int Year, int Quarter) : IComparable<PlannedReplacement>
{
    public int CompareTo(PlannedReplacement other) => (Kind, Year, Quarter).CompareTo((other.Kind, other.Year, other.Quarter));

    /// <summary>Years between the two, in quarters where both tell the quarter.</summary>
    public double YearsTo(PlannedReplacement other)
    {
        var years = Year - other.Year;
        return Math.Abs(Quarter > 0 && other.Quarter > 0 ? years + ((Quarter - other.Quarter) / 4.0) : years);
    }
}
