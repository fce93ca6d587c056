namespace KommITS.Bot.Core.Register.Finding;

/// <summary>Which municipalities a question is about. What is not said does not narrow it.</summary>
public sealed record MunicipalityFilter
{
    public static MunicipalityFilter All { get; } = new();

    /// <summary>County code, two digits.</summary>
    public string? County { get; init; }

    public SizeRange? Size { get; init; }

    /// <summary>SKR's group ("C6"), or the letter of its main group ("C").</summary>
    public string? Group { get; init; }

    /// <summary>Product ids, each of which they run today ("som också kör Y").</summary>
    public IReadOnlyList<string> Runs { get; init; } = [];

    public Nearness? Near { get; init; }

    /// <summary>Municipality codes, such as of those that have members; null: whichever.</summary>
    public IReadOnlySet<string>? Among { get; init; }

    /// <summary>Only those that have told what they run.</summary>
    public bool OnlyTold { get; init; }
}

/// <param name="Municipality">Municipality code; it is near itself.</param>
public sealed record Nearness(string Municipality, double Kilometres)
{
    public const double Default = 75;
}
