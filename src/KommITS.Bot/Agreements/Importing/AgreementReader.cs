using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>Reads rows into agreements, says row by row what can't be read, and finds which of them there are already.</summary>
internal sealed class AgreementReader(AgreementForm form, AgreementArchive archive)
{
    public async Task<AgreementReading> ReadAsync(Texts texts, AgreementRows rows, CancellationToken cancellationToken)
    {
        var stored = (await archive.AllAsync(cancellationToken)).Where(one => one.Status is AgreementStatus.Draft or AgreementStatus.Published && !one.IsSample).ToList();
        var problems = new List<ImportProblem>();
        var read = new List<ReadAgreement>();
        foreach (var row in rows.Rows.Take(AgreementRows.Most))
        {
            if (await ReadAsync(texts, row, problems, cancellationToken) is not { } agreement)
                continue;
            if (read.Exists(one => IsSame(one.Title, agreement.Title)))
                problems.Add(new ImportProblem(row.Row, texts.Format("agreements.rowTwice", agreement.Title)));
            else
                read.Add(stored.Find(one => IsSame(one.Terms.Title, agreement.Title)) is { } known ? agreement with { Target = known.Id, Number = known.Number, Seen = known.Revision } : agreement);
        }

        if (rows.Rows.Count > AgreementRows.Most)
            problems.Add(new ImportProblem(rows.Rows[AgreementRows.Most].Row, texts.Format("agreements.rowsTooMany", AgreementRows.Most)));
        return new AgreementReading(read, [.. problems.Take(AgreementReading.MaxProblems)], problems.Count);
    }

    private async Task<ReadAgreement?> ReadAsync(Texts texts, AgreementRow row, List<ImportProblem> problems, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<AgreementFormField, string>();
        foreach (var cell in row.Cells)
        {
            if (AgreementFields.Find(texts, cell.Name) is not { } field)
            {
                problems.Add(new ImportProblem(cell.Row, texts.Format("agreements.rowUnknown", cell.Name)));
                continue;
            }

            var (_, remarks) = await form.TakeAsync(texts, new AgreementTerms(), new Dictionary<AgreementFormField, string> { [field] = cell.Value }, cancellationToken);
            problems.AddRange(remarks.Select(remark => new ImportProblem(cell.Row, remark)));

            // Names that nobody knows are left out of what is covered; the others are taken.
            if (remarks.Count == 0 || field == AgreementFormField.Covers)
                fields[field] = cell.Value;
        }

        if (fields.GetValueOrDefault(AgreementFormField.Title)?.Trim() is { Length: > 0 } title)
            return new ReadAgreement(title, fields);
        problems.Add(new ImportProblem(row.Row, texts["agreements.rowNoTitle"]));
        return null;
    }

    private static bool IsSame(string title, string other) => string.Equals(title.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
