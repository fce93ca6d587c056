namespace KommITS.Bot.Data.Sqlite;

/// <summary>The section <c>Data:Sqlite</c>.</summary>
internal sealed class SqliteOptions
{
    public const string Section = "Data:Sqlite";

    /// <summary>The one file; a relative path is relative to the content root.</summary>
    public string Path { get; set; } = "data/kommits.db";
}
