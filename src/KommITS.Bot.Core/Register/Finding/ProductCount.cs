namespace KommITS.Bot.Core.Register.Finding;

/// <summary>How common a product is.</summary>
/// <param name="Running">Municipalities that run it today.</param>
/// <param name="Left">Those that have run it before.</param>
/// <param name="ToldOfKind">Municipalities that have told of any running system of the same kind: what <paramref name="Running"/> is a part of. Null for a security product.</param>
public sealed record ProductCount(string Product, int Running, int Planned, int Left, int? ToldOfKind);

/// <param name="Products">The commonest first, then by name; none that nobody has told of.</param>
/// <param name="IsWithheld">The kind is security, of which no list is given.</param>
public sealed record KindCounts(string Kind, IReadOnlyList<ProductCount> Products, int ToldOfKind, bool IsWithheld);
