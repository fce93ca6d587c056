namespace KommITS.Bot.Data.Search.Text;

/// <summary>A word of a question, as it is searched.</summary>
/// <param name="Written">Lower case, accents kept.</param>
/// <param name="Stems">Folded.</param>
/// <param name="Parts">The ideas in it, whatever word stands for them.</param>
/// <param name="IsWeak">Found in any question: shared alone it means nothing.</param>
internal sealed record Word(string Written, IReadOnlyList<string> Stems, IReadOnlyList<string> Parts, bool IsWeak);
