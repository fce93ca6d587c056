using System.Globalization;
using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite;

/// <summary>Brings a file to the newest schema. The file's version is its <c>user_version</c>.</summary>
internal static class SqliteSchema
{
    /// <summary>
    /// Step n takes version n to n + 1; steps are only ever added. An ordinary table with a key index, not WITHOUT ROWID: that stores
    /// whole documents in the inner pages too, and a document of 1 KB would leave four to a page.
    /// </summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE documents (
            container TEXT NOT NULL,
            partition TEXT NOT NULL,
            id TEXT NOT NULL,
            etag TEXT NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (container, partition, id)
        ) STRICT
        """,
    ];

    public static int Newest => Steps.Length;

    public static void Upgrade(SqliteConnection connection, string path)
    {
        if (Version(connection, path) == Newest)
            return;
        connection.Execute("BEGIN IMMEDIATE");
        foreach (var step in Steps.Skip(Version(connection, path)))
            connection.Execute(step);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest}"));
        connection.Execute("COMMIT");
    }

    public static int Version(SqliteConnection connection, string path)
    {
        var version = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        return version <= Newest
            ? version
            : throw new DocumentStoreException(
                StoreFailure.NewerSchema,
                $"The store {path} has schema {version}, and this version of the bot knows up to {Newest}. Run the newer bot, or restore an older backup.");
    }
}
