using System.Globalization;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Querying;
using Microsoft.Data.Sqlite;

namespace KommITS.Bot.Data.Sqlite.Reading;

/// <summary>A query as SQL. The text is made of constants only; paths and values are bound.</summary>
internal sealed class QueryStatement
{
    private const string OrderField = "json_extract(content, $order)";

    private readonly List<string> _conditions = ["container = $container", "partition = $partition"];
    private readonly Dictionary<string, object> _values = [];
    private readonly FieldOrder? _order;

    public QueryStatement(DocumentQuery query)
    {
        PageSizes.Check(query);
        _order = query.OrderBy;
        _values["$container"] = query.Container;
        _values["$partition"] = query.Partition;
        _values["$limit"] = query.PageSize + 1;
        if (_order is not null)
            _values["$order"] = JsonPath(_order.Path);
        foreach (var filter in query.Filters ?? [])
            Filter(JsonPath(filter.Path), FieldValue.Of(filter.Value));
        if (ContinuationToken.Read(query) is { } token)
            After(token);
    }

    public void ApplyTo(SqliteCommand command)
    {
        var (column, direction) = _order switch
        {
            null => ("NULL", ""),
            { Descending: true } => (OrderField, $"{OrderField} DESC, "),
            _ => (OrderField, $"{OrderField}, "),
        };
        command.CommandText =
            $"SELECT id, etag, content, {column} FROM documents WHERE {string.Join(" AND ", _conditions)} ORDER BY {direction}id LIMIT $limit";
        foreach (var (name, value) in _values)
            command.Parameters.AddWithValue(name, value);
    }

    private static string JsonPath(string path) => "$." + string.Join('.', FieldPath.Parse(path).Select(name => $"\"{name}\""));

    /// <summary>The type is compared too: json_extract alone gives 1 for true, and an object as its text.</summary>
    private void Filter(string path, object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_conditions.Count}");
        _values[$"$path{name}"] = path;
        var type = $"json_type(content, $path{name})";
        if (value is not (null or bool))
            _values[$"$value{name}"] = value;
        _conditions.Add(value switch
        {
            null => $"json_extract(content, $path{name}) IS NULL",
            true => $"{type} = 'true'",
            false => $"{type} = 'false'",
            string => $"{type} = 'text' AND json_extract(content, $path{name}) = $value{name}",
            _ => $"{type} IN ('integer', 'real') AND json_extract(content, $path{name}) = $value{name}",
        });
    }

    /// <summary>SQLite orders null first, then numbers, then text; descending the other way round. Ids always ascend.</summary>
    private void After(ContinuationToken token)
    {
        _values["$id"] = token.Id;
        if (token.OrderValue is not null)
            _values["$last"] = token.OrderValue;
        _conditions.Add((_order, token.OrderValue) switch
        {
            (null, _) => "id > $id",
            ({ Descending: false }, null) => $"({OrderField} IS NOT NULL OR id > $id)",
            ({ Descending: true }, null) => $"({OrderField} IS NULL AND id > $id)",
            ({ Descending: false }, _) => $"({OrderField} > $last OR ({OrderField} = $last AND id > $id))",
            ({ Descending: true }, _) => $"({OrderField} < $last OR {OrderField} IS NULL OR ({OrderField} = $last AND id > $id))",
        });
    }
}
