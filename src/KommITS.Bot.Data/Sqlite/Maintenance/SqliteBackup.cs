using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Maintenance;

/// <summary>Copies the file with SQLite's online backup, and puts a copy back.</summary>
internal sealed class SqliteBackup(SqliteFile file, TimeProvider time)
{
    public void Make(string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(file.Path))
            throw new DocumentStoreException(StoreFailure.Unavailable, $"There is no store at {file.Path} to back up. Check Data:Sqlite:Path.");
        if (File.Exists(target))
            throw new IOException($"{target} exists already. Name a new file.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        InWords(file.Path, () => Copy(file.Path, $"{target}.partial", cancellationToken));
        File.Move($"{target}.partial", target);
    }

    /// <returns>Where the store before was put.</returns>
    public string? Restore(string source, CancellationToken cancellationToken)
    {
        InWords(source, () => StoreCheck.Approve(source));
        Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
        var incoming = $"{file.Path}.restoring";
        InWords(source, () => Copy(source, incoming, cancellationToken));
        if (File.Exists(file.Path))
            InWords(file.Path, Settle);
        var aside = PutAside();
        File.Move(incoming, file.Path);
        return aside;
    }

    /// <summary>A copy in one file, whole and checked, that only the account that made it can read: it holds personal data.</summary>
    private static void Copy(string source, string target, CancellationToken cancellationToken)
    {
        File.Delete(target);
        using (var from = Connect(source, SqliteOpenMode.ReadWrite))
        using (var to = Connect(target, SqliteOpenMode.ReadWriteCreate))
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            from.BackupDatabase(to);
            to.Scalar("PRAGMA journal_mode = DELETE");
        }

        cancellationToken.ThrowIfCancellationRequested();
        StoreCheck.Approve(target);
    }

    /// <summary>
    /// Leaving write-ahead mode writes everything into the one file, and succeeds only for the last one who has it open: a bot that still runs is found out.
    /// A damaged file can't do that, and is what a restore is for.
    /// </summary>
    private void Settle()
    {
        try
        {
            using var current = Connect(file.Path, SqliteOpenMode.ReadWrite);
            current.Execute("PRAGMA busy_timeout = 1000");
            current.Scalar("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            // Damaged, or no database.
        }
    }

    private string? PutAside()
    {
        if (!File.Exists(file.Path))
            return null;
        var aside = $"{file.Path}.replaced-{time.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}";
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(file.Path + ending))
                File.Move(file.Path + ending, aside + ending);
        }

        return aside;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        connection.Execute("PRAGMA synchronous = FULL");
        return connection;
    }

    private static void InWords(string path, Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException exception)
        {
            throw SqliteFailures.Explain(exception, path);
        }
    }
}
