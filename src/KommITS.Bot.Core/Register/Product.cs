namespace KommITS.Bot.Core.Register;

/// <summary>A system that municipalities run.</summary>
/// <param name="Id">Stable, made once from the name ("procapita-voo-ifo-aldre").</param>
/// <param name="Aliases">Other names, former names and common misspellings, without the ambiguous ones.</param>
/// <param name="AmbiguousAliases">
/// Names that are also ordinary words, and count only beside a cue ("kör", "systemet"). <see cref="NameIsAmbiguous"/> says the same of the name itself.
/// </param>
public sealed record Product(
    string Id,
    string Name,
    string Supplier,
    SystemKind Kind,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> AmbiguousAliases,
    bool NameIsAmbiguous)
{
    /// <summary>Typed by a member, and waiting for the committee.</summary>
    public bool IsProposed { get; init; }
}
