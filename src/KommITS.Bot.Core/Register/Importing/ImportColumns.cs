using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Importing;

internal enum ImportColumn
{
    Product,
    Municipality,
    Status,
    Since,
    Until,
    ReplacementYear,
    ReplacementQuarter,
    ReplacedBy,
    Hosting,
    Satisfaction,
    Contact,
    Note,

    /// <summary>Known from an export, and not read back.</summary>
    Ignored,
}

/// <summary>Which column holds what, by the names in the head, in Swedish or English and in any order.</summary>
internal sealed class ImportColumns
{
    private static readonly Dictionary<string, ImportColumn> Names = EmbeddedFile.Lines("Register/Data/import-columns.csv")
        .Select(line => line.Split(';', 2))
        .SelectMany(parts => parts[1].Split('|').Select(name => (Key: KeyOf(name), Column: Enum.Parse<ImportColumn>(parts[0]))))
        .DistinctBy(name => name.Key)
        .ToDictionary(name => name.Key, name => name.Column, StringComparer.Ordinal);

    private readonly Dictionary<ImportColumn, int> _places;

    private ImportColumns(Dictionary<ImportColumn, int> places, bool hasHead) => (_places, HasHead) = (places, hasHead);

    public bool HasHead { get; }

    public bool HasSystems => _places.ContainsKey(ImportColumn.Product);

    /// <summary>Without a head: the system, and if the second column looks like years, since when.</summary>
    public static ImportColumns Of(ImportTable table)
    {
        var head = table.Rows[0].Cells.Select((cell, place) => (Column: Names.TryGetValue(KeyOf(cell), out var column) ? column : (ImportColumn?)null, place))
            .Where(cell => cell.Column is not null).DistinctBy(cell => cell.Column).ToDictionary(cell => cell.Column!.Value, cell => cell.place);
        if (head.ContainsKey(ImportColumn.Product) || head.Count > 1)
            return new ImportColumns(head, hasHead: true);
        var places = new Dictionary<ImportColumn, int> { [ImportColumn.Product] = 0 };
        var second = table.Rows.Select(row => row.Cells.ElementAtOrDefault(1) ?? "").Where(cell => cell.Length > 0).ToList();
        if (second.Count > 0 && second.All(cell => ImportValues.Year(cell) is not null))
            places[ImportColumn.Since] = 1;
        return new ImportColumns(places, hasHead: false);
    }

    /// <summary>Null where the file has no such column or the cell is empty.</summary>
    public string? Cell(ImportRow row, ImportColumn column) =>
        _places.TryGetValue(column, out var place) && row.Cells.ElementAtOrDefault(place)?.Trim() is { Length: > 0 } text ? Unguarded(text) : null;

    public bool Has(ImportColumn column) => _places.ContainsKey(column);

    /// <summary>An export guards what could be a formula with an apostrophe.</summary>
    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;

    private static string KeyOf(string name) => NameKey.Of(name).Folded;
}
