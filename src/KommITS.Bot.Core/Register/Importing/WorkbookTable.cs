using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>
/// Reads the first sheet of a workbook (.xlsx). What it unpacks to is measured before anything is parsed, by unpacking it and not by what the file says of itself.
/// A formula is taken as the value that it had when the file was saved.
/// </summary>
internal static class WorkbookTable
{
    private const int MaxEntries = 200;
    private const long MaxUnpacked = 60_000_000;
    private const string Workbook = "xl/workbook.xml";

    public static ImportTable Read(byte[] content)
    {
        try
        {
            return Check(content) is var fault and not ImportFault.None ? ImportTable.Of(fault) : Rows(content);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or InvalidOperationException
            or ArgumentException or KeyNotFoundException or NullReferenceException or NotSupportedException or IndexOutOfRangeException)
        {
            return ImportTable.Of(ImportFault.Broken);
        }
    }

    private static ImportFault Check(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries)
            return ImportFault.TooLarge;
        if (archive.GetEntry(Workbook) is null)
            return ImportFault.WrongType;
        var left = MaxUnpacked;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            using var unpacked = entry.Open();
            for (int read; (read = unpacked.Read(buffer, 0, buffer.Length)) > 0;)
                if ((left -= read) < 0)
                    return ImportFault.TooLarge;
        }

        return ImportFault.None;
    }

    private static ImportTable Rows(byte[] content)
    {
        using var stream = new MemoryStream(content);
        var rows = new List<ImportRow>();
        var number = 0;
        foreach (IDictionary<string, object?> cells in stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX))
        {
            var row = new ImportRow(++number, [.. cells.Values.Take(ImportTable.MaxColumns).Select(Text)]);
            if (row.IsEmpty)
                continue;
            rows.Add(row);
            if (rows.Count > ImportTable.MaxRows + 1)
                return ImportTable.Of(ImportFault.TooManyRows);
        }

        return rows.Count == 0 ? ImportTable.Of(ImportFault.Empty) : new ImportTable(rows);
    }

    /// <summary>A year is a number in a workbook, and a date may stand where a year is meant.</summary>
    private static string Text(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "ja" : "nej",
        _ => TextTable.Cut(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
