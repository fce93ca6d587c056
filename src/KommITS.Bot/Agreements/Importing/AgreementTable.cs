using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>Reads CSV and workbooks: rows of "titel;E-signering" for one agreement, or a row with the fields' names and a row for each agreement.</summary>
internal static class AgreementTable
{
    /// <summary>Null for a table that is about something else: one of agreements names both title and supplier.</summary>
    public static AgreementRows? Read(Texts texts, ImportTable table)
    {
        if (table.Rows.Count == 0)
            return null;
        return IsOfAgreements(texts, table.Rows[0].Cells) ? Across(table) : IsOfAgreements(texts, table.Rows.Select(row => row.Cells.Count > 0 ? row.Cells[0] : "")) ? Down(table) : null;
    }

    public static bool IsOfAgreements(Texts texts, IEnumerable<string> names)
    {
        var fields = names.Select(name => AgreementFields.Find(texts, name)).ToHashSet();
        return fields.Contains(AgreementFormField.Title) && fields.Contains(AgreementFormField.Supplier);
    }

    private static AgreementRows Across(ImportTable table) => new(
    [
        .. table.Rows.Skip(1).Where(row => !row.IsEmpty).Select(row => new AgreementRow(
            row.Number,
            [.. table.Rows[0].Cells.Zip(row.Cells).Where(cell => cell.First.Length > 0 && cell.Second.Length > 0).Select(cell => new AgreementCell(row.Number, cell.First, cell.Second))])),
    ]);

    private static AgreementRows Down(ImportTable table) => new(
        [new AgreementRow(1, [.. table.Rows.Where(row => row.Cells.Count > 1 && !row.IsEmpty).Select(row => new AgreementCell(row.Number, row.Cells[0], row.Cells[1]))])]);
}
