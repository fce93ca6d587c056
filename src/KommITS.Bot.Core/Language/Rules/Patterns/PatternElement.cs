namespace KommITS.Bot.Core.Language.Rules.Patterns;

/// <summary>One part of a pattern.</summary>
internal abstract record PatternElement(bool IsOptional);

/// <summary>One of several words, or of things named.</summary>
/// <param name="Words">One-word alternatives.</param>
/// <param name="Beginnings">Alternatives that only begin a word ("anmäl*").</param>
/// <param name="Phrases">Alternatives of several words, which hyphens make.</param>
/// <param name="Slots">Names of slots.</param>
internal sealed record ChoiceElement(
    IReadOnlySet<string> Words,
    IReadOnlyList<string> Beginnings,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<string> Slots,
    bool IsOptional) : PatternElement(IsOptional);

/// <summary>"...": some words, or none.</summary>
internal sealed record GapElement() : PatternElement(false);

/// <summary>":" between two words.</summary>
internal sealed record ColonElement() : PatternElement(false);

/// <summary>"{body}": all that follows, and something must.</summary>
internal sealed record BodyElement() : PatternElement(false);
