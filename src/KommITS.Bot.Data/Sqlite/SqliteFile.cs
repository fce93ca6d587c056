using System.Globalization;
using KommITS.Bot.Core.Documents;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite;

/// <summary>The one file: opens connections that are set up alike, on a schema that this build knows.</summary>
internal sealed class SqliteFile(string path)
{
    private const int BusySeconds = 5;

    /// <summary>FULL: an acknowledged write is on disk, also after a power cut. Secure delete: forgotten personal data is overwritten.</summary>
    private const string Settings = """
        PRAGMA busy_timeout = 5000;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA journal_size_limit = 67108864;
        """;

    private readonly Lock _opening = new();

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
        DefaultTimeout = BusySeconds,
    }.ToString();

    public string Path => path;

    /// <summary>How many pages of 4 KB the file may have; null for as many as the disk has.</summary>
    public int? MostPages { get; init; }

    public SqliteConnection Open()
    {
        lock (_opening)
        {
            CreateFolder();
            var connection = new SqliteConnection(_connectionString);
            try
            {
                connection.Open();
                connection.Execute(Settings);
                connection.Scalar("PRAGMA journal_mode = WAL");
                SqliteSchema.Upgrade(connection, path);
                if (MostPages is { } pages)
                    connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
    }

    /// <summary>The same failure in words for whoever runs the bot.</summary>
    public DocumentStoreException Explain(SqliteException exception) => SqliteFailures.Explain(exception, path);

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentStoreException(
                StoreFailure.Unavailable, $"The folder of the store can't be made: {path}. Check Data:Sqlite:Path and who may write there.", exception);
        }
    }
}
