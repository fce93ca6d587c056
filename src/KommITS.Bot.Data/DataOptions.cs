namespace KommITS.Bot.Data;

/// <summary>The section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    public const string Section = "Data";

    public string Provider { get; set; } = "Sqlite";

    public bool UsesCosmos => Provider.Equals("Cosmos", StringComparison.OrdinalIgnoreCase);
}
