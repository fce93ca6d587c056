namespace KommITS.Bot.Core.Register.Importing;

/// <summary>A file's rows as texts.</summary>
/// <param name="Rows">As many as the limit allows.</param>
public sealed record ImportTable(IReadOnlyList<ImportRow> Rows, ImportFault Fault = ImportFault.None)
{
    /// <summary>A large municipality has some hundred systems; this is far above, and still read in a moment.</summary>
    public const int MaxRows = 10_000;

    public const int MaxColumns = 50;

    /// <summary>Longer ones are cut: nothing that is stored is longer.</summary>
    public const int MaxCell = 2_000;

    public static ImportTable Of(ImportFault fault) => new([], fault);
}

/// <param name="Number">The row's number in the file, from 1.</param>
public sealed record ImportRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Why a whole file can't be read.</summary>
public enum ImportFault
{
    None,
    Empty,

    /// <summary>Neither a text nor a workbook (.xlsx).</summary>
    WrongType,
    TooLarge,

    /// <summary>More than <see cref="ImportTable.MaxRows"/> rows.</summary>
    TooManyRows,
    Broken,

    /// <summary>No column could be the systems' names.</summary>
    NoSystems,
}
