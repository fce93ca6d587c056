using NodaTime;

namespace KommITS.Bot.Core.Conferences;

/// <summary>A conference of the society. Days are local days in Sweden.</summary>
public sealed record Conference
{
    public const string Container = "conferences";
    public const string Partition = "conference";

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Place { get; init; }

    public required LocalDate Starts { get; init; }

    public required LocalDate Ends { get; init; }

    public LocalDate? RegistrationCloses { get; init; }

    public string? Summary { get; init; }

    public bool IsSample { get; init; }
}
