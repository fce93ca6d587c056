using NodaTime;

namespace KommITS.Bot.Core.Agreements;

/// <summary>A summary of an agreement between the society and a supplier. The summary is not the agreement.</summary>
public sealed record Agreement
{
    public const string Container = "agreements";
    public const string Partition = "agreement";

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Supplier { get; init; }

    public required string Summary { get; init; }

    public LocalDate? Ends { get; init; }

    public LocalDate? NoticeBy { get; init; }

    public bool IsSample { get; init; }
}
