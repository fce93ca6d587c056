using KommITS.Bot.Agreements.Writing;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>What could be read of a file.</summary>
/// <param name="Problems">The first of them; <paramref name="ProblemCount"/> says how many there are.</param>
internal sealed record AgreementReading(IReadOnlyList<ReadAgreement> Agreements, IReadOnlyList<ImportProblem> Problems, int ProblemCount)
{
    public const int MaxProblems = 20;
}

/// <param name="Target">Id of the agreement of that title that there is; null for a new one.</param>
/// <param name="Seen">Its revision when the file was read.</param>
internal sealed record ReadAgreement(string Title, IReadOnlyDictionary<AgreementFormField, string> Fields, string? Target = null, int? Number = null, int? Seen = null);

internal sealed record ImportProblem(int Row, string Text);
