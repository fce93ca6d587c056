using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) as the few things that an operator can do something about.</summary>
internal static class SqliteFailures
{
    public static DocumentStoreException Explain(SqliteException exception, string path)
    {
        var (failure, text) = exception.SqliteErrorCode switch
        {
            5 or 6 => (StoreFailure.Unavailable, "is locked by another process. Is the bot running twice, or is a backup or a database tool open?"),
            3 or 8 or 23 => (StoreFailure.ReadOnly, "can't be written. Check the permissions of the file and its folder."),
            11 => (StoreFailure.Damaged, "is damaged. Stop the bot and restore the file from the backup."),
            26 => (StoreFailure.Damaged, "is not a database, or its beginning is damaged. Check Data:Sqlite:Path, or restore the file from the backup."),
            13 => (StoreFailure.Full, "can't grow: the disk is full."),
            14 => (StoreFailure.Unavailable, "can't be opened. Check Data:Sqlite:Path and the permissions of the folder."),
            10 => (StoreFailure.Unavailable, "can't be read or written: the disk reports an error."),
            _ => (StoreFailure.Unavailable, "gives an unexpected error; the inner exception says which."),
        };
        return new DocumentStoreException(failure, $"The store {path} {text}", exception);
    }
}
