using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace KommITS.Bot.Core.Register.Exporting;

/// <summary>
/// Writes a table as a file. What a spreadsheet would take for a formula is guarded by an apostrophe, which an import takes away again; CSV is as Swedish Excel
/// opens it right: UTF-8 with its mark, and semicolons.
/// </summary>
public static class ExportFile
{
    private const string FormulaSigns = "=+-@\t\r\n";

    public static byte[] Csv(ExportTable table) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText(table))];

    public static string CsvText(ExportTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", NewLine = "\r\n" }))
            foreach (var row in LinesOf(table))
            {
                foreach (var cell in row)
                    csv.WriteField(Guarded(cell));
                csv.NextRecord();
            }

        return text.ToString();
    }

    public static byte[] Workbook(ExportTable table)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(table.Rows.Append([table.Remark]).Select(row => RowOf(table, row)), sheetName: table.Name);
        return stream.ToArray();
    }

    private static Dictionary<string, object> RowOf(ExportTable table, IReadOnlyList<string> row) =>
        table.Head.Select((column, place) => (column, Cell: place < row.Count ? row[place] : "")).ToDictionary(cell => cell.column, cell => Value(cell.Cell));

    /// <summary>Whole numbers as such, so that a workbook counts with them.</summary>
    private static object Value(string cell) =>
        cell.Length is > 0 and <= 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Guarded(cell);

    private static IEnumerable<IReadOnlyList<string>> LinesOf(ExportTable table) => table.Rows.Prepend(table.Head).Append([table.Remark]);

    private static string Guarded(string cell) => cell.Length > 0 && FormulaSigns.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
}
