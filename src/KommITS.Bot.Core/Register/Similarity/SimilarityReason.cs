using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>What two municipalities have in common, or not. The same whichever of them is named first.</summary>
public abstract record SimilarityReason;

/// <param name="Of">The systems that could be compared: within each kind, as many as the one that has told of fewer.</param>
/// <param name="Products">Product ids, the rarest first.</param>
public sealed record SharedProducts(int Count, int Of, IReadOnlyList<string> Products) : SimilarityReason;

/// <summary>Systems of the same kind, but not the same product.</summary>
/// <param name="Kinds">Kind ids.</param>
public sealed record OtherProducts(int Count, IReadOnlyList<string> Kinds) : SimilarityReason;

public sealed record SameSizeBand(SizeRange Band) : SimilarityReason;

/// <param name="Ratio">Residents of the smaller to those of the larger, 0 to 1.</param>
public sealed record OtherSizeBand(double Ratio) : SimilarityReason;

/// <param name="Group">SKR's group, "C6".</param>
public sealed record SameGroup(string Group) : SimilarityReason;

/// <param name="MainGroup">The letter of SKR's main group, "C".</param>
public sealed record SameMainGroup(string MainGroup) : SimilarityReason;

public sealed record OtherGroup : SimilarityReason;

/// <param name="Kilometres">As the crow flies, between the places that stand for them on the map.</param>
public sealed record Distance(double Kilometres) : SimilarityReason;

/// <summary>Both plan to replace their system of the kind at about the same time.</summary>
/// <param name="Kind">Kind id.</param>
/// <param name="Year">The earlier of the two.</param>
/// <param name="OtherYear">The later; mostly the same.</param>
public sealed record ReplaceSameKind(string Kind, int Year, int OtherYear) : SimilarityReason;
