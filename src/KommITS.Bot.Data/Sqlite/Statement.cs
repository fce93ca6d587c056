using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite;

/// <summary>A prepared statement with text parameters, used again and again on one connection.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var parameter in parameters)
            _command.Parameters.Add(parameter, SqliteType.Text);
        _command.Prepare();
    }

    /// <returns>How many rows changed.</returns>
    public int Execute(params ReadOnlySpan<string> values) => Bind(values).ExecuteNonQuery();

    public SqliteDataReader Read(params ReadOnlySpan<string> values) => Bind(values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i];
        return _command;
    }
}
