namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>How like another a municipality is, and why.</summary>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Score">0 to 1; 1 only for itself.</param>
/// <param name="OnlyPublicFacts">No system of the one could be compared with one of the other: size, group and place alone.</param>
/// <param name="Parts">What the score is made of, what says most first.</param>
public sealed record SimilarMunicipality(string Municipality, double Score, bool OnlyPublicFacts, IReadOnlyList<SimilarityPart> Parts);

/// <param name="Weight">How much it says, in the unit of docs/similarity.md.</param>
/// <param name="Agreement">0 (speaks against) to 1 (speaks for).</param>
public sealed record SimilarityPart(SimilarityReason Reason, double Weight, double Agreement);
