using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Maintenance;

/// <summary>Whether a file is a whole store of a version that this build knows.</summary>
internal static class StoreCheck
{
    public static void Approve(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file {path}.", path);
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        if (connection.Scalar("PRAGMA integrity_check") as string != "ok")
            throw new DocumentStoreException(StoreFailure.Damaged, $"The file {path} is damaged. Use another backup.");
        if (SqliteSchema.Version(connection, path) < 1 || connection.Scalar("SELECT 1 FROM sqlite_schema WHERE name = 'documents'") is null)
            throw new DocumentStoreException(StoreFailure.Damaged, $"The file {path} is a database, but not a store of the bot.");
    }
}
