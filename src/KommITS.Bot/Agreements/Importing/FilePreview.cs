using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Cards;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>What a file holds: errors by row first, then each agreement with its fields.</summary>
internal sealed record FilePreview(string Fallback, string Token, string Title, string Summary, IReadOnlyList<FilePreview.Line> Lines, string? More, bool CanSave)
{
    private const int Shown = 20;

    internal sealed record Line(string Title, string Body);

    public static FilePreview Of(Texts texts, FileState state)
    {
        var reading = state.Reading!;
        var lines = reading.Problems.Select(problem => new Line(texts.Format("agreements.rowProblem", problem.Row), CardBudget.Fit(problem.Text, 400)))
            .Concat(reading.Agreements.Select(one => LineOf(texts, one)))
            .ToList();
        var known = reading.Agreements.Count(one => one.Target is not null);
        return new FilePreview(
            texts["agreements.importTitle"],
            state.Token,
            texts["agreements.importTitle"],
            texts.Format("agreements.importSummary", reading.Agreements.Count - known, known, reading.ProblemCount),
            [.. lines.Take(Shown)],
            lines.Count > Shown ? texts.Format("agreements.importMore", lines.Count - Shown) : null,
            reading.Agreements.Count > 0);
    }

    private static Line LineOf(Texts texts, ReadAgreement one) => new(
        one.Number is { } number ? texts.Format("agreements.importKnown", number, CardBudget.Fit(one.Title, 300)) : texts.Format("agreements.importNew", CardBudget.Fit(one.Title, 300)),
        CardBudget.Fit(
            string.Join('\n', one.Fields.Where(field => field.Key != AgreementFormField.Title && field.Value.Trim().Length > 0).OrderBy(field => field.Key)
                .Select(field => $"{AgreementFields.LabelOf(texts, field.Key)}: {CardBudget.Fit(field.Value.ReplaceLineEndings("; "), 200)}").DefaultIfEmpty(texts["agreements.importOnlyTitle"])),
            700));
}
