using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>Reads CSV, or lines pasted into the chat. The separator is the one of semicolon, tab and comma that the first lines have most of.</summary>
public static class TextTable
{
    private const int LooksAt = 20;
    private static readonly string[] Separators = [";", "\t", ",", "|"];

    public static ImportTable Read(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text),
            HasHeaderRecord = false,
            BadDataFound = null,
            IgnoreBlankLines = true,
            MaxFieldSize = 100_000,
            TrimOptions = TrimOptions.Trim,
        };
        using var csv = new CsvParser(new StringReader(text), configuration);
        var rows = new List<ImportRow>();
        try
        {
            while (csv.Read())
                if (!Add(rows, csv))
                    return ImportTable.Of(ImportFault.TooManyRows);
        }
        catch (MaxFieldSizeException)
        {
            return ImportTable.Of(ImportFault.Broken);
        }

        return rows.Count == 0 ? ImportTable.Of(ImportFault.Empty) : new ImportTable(rows);
    }

    private static bool Add(List<ImportRow> rows, CsvParser csv)
    {
        var row = new ImportRow(csv.RawRow, [.. csv.Record!.Take(ImportTable.MaxColumns).Select(Cut)]);
        if (row.IsEmpty)
            return true;
        rows.Add(row);
        return rows.Count <= ImportTable.MaxRows + 1;
    }

    internal static string Cut(string cell) => cell.Length <= ImportTable.MaxCell ? cell.Trim() : cell[..ImportTable.MaxCell].Trim();

    /// <summary>What is inside quotes does not count.</summary>
    private static string SeparatorOf(string text)
    {
        var outside = string.Join('\n', text.Split('\n').Take(LooksAt).Select(line => string.Concat(line.Split('"').Where((_, part) => part % 2 == 0))));
        var lines = outside.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var best = Separators.MaxBy(separator => lines.Count(line => line.Contains(separator, StringComparison.Ordinal)) * 100 + lines.Sum(line => line.Split(separator).Length - 1));
        return lines.Exists(line => line.Contains(best!, StringComparison.Ordinal)) ? best! : ";";
    }
}
