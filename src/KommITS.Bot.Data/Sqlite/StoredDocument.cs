namespace KommITS.Bot.Data.Sqlite;

/// <summary>A row as it is read, not yet turned into its type.</summary>
/// <param name="OrderValue">What a query ordered by: text, long, double or null.</param>
internal readonly record struct StoredDocument(string Id, string ETag, string Content, object? OrderValue = null);
