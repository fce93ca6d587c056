using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite;

internal static class SqliteConnectionExtensions
{
    extension(SqliteConnection connection)
    {
        public void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        /// <exception cref="SqliteException">Somebody reads from it still.</exception>
        public void EmptyLog()
        {
            if (Convert.ToInt64(connection.Scalar("PRAGMA wal_checkpoint(TRUNCATE)"), System.Globalization.CultureInfo.InvariantCulture) != 0)
                throw new SqliteException("The write-ahead log is being read", 5);
        }

        public object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }
}
