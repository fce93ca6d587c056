using System.Runtime.CompilerServices;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Maintenance;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Maintenance;

/// <summary>All documents as they were when the reading began, whatever is written meanwhile.</summary>
internal sealed class SqliteSource(SqliteFile file) : IDocumentSource
{
    public async IAsyncEnumerable<StoredContent> AllAsync(string? container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var connection = InWords(file.Open);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT container, partition, id, content FROM documents WHERE $container IS NULL OR container = $container ORDER BY container, partition, id";
        command.Parameters.AddWithValue("$container", (object?)container ?? DBNull.Value);
        using var rows = InWords(command.ExecuteReader);
        while (InWords(rows.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = new DocumentKey(rows.GetString(0), rows.GetString(1), rows.GetString(2));
            yield return new StoredContent(key, JsonElement.Parse(rows.GetString(3)));
        }
    }

    private TResult InWords<TResult>(Func<TResult> call)
    {
        try
        {
            return call();
        }
        catch (SqliteException exception)
        {
            throw file.Explain(exception);
        }
    }
}
