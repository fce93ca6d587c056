using System.Globalization;
using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Querying;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos.Reading;

/// <summary>
/// A query as SQL of Cosmos DB. Its text is made of constants and checked names; values are bound. The partition stands in the text too,
/// so that the query says what it means to every endpoint.
/// </summary>
internal static class CosmosQueryText
{
    public static QueryDefinition Of(DocumentQuery query, ContinuationToken? after)
    {
        var text = new StringBuilder($"SELECT c.{Envelope.Partition}, c.{Envelope.Key}, c._etag, c.{Envelope.Content} FROM c WHERE c.{Envelope.Partition} = @pk");
        List<(string Name, object Value)> values = [("@pk", query.Partition)];
        foreach (var filter in query.Filters ?? [])
            Add(text, values, Field(filter.Path), FieldValue.Of(filter.Value));
        if (after is not null && query.OrderBy is null)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND c.{Envelope.Key} >= @from");
            values.Add(("@from", SafeStart(after.Id)));
        }

        return values.Aggregate(new QueryDefinition(text.ToString()), (definition, value) => definition.WithParameter(value.Name, value.Value));
    }

    private static void Add(StringBuilder text, List<(string Name, object Value)> values, string field, object? value)
    {
        if (value is null)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND (NOT IS_DEFINED({field}) OR IS_NULL({field}))");
            return;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"@v{values.Count}");
        text.Append(CultureInfo.InvariantCulture, $" AND {field} = {name}");
        values.Add((name, value));
    }

    private static string Field(string path) => $"c.{Envelope.Content}" + string.Concat(FieldPath.Parse(path).Select(name => $"[\"{name}\"]"));

    /// <summary>
    /// Where to begin, whether the server compares by UTF-8 or UTF-16: these differ from the surrogates on, so the id is cut before the first such character.
    /// The page's own comparison then does the rest.
    /// </summary>
    private static string SafeStart(string id)
    {
        var unsafeAt = id.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF');
        return unsafeAt < 0 ? id : id[..unsafeAt];
    }
}
