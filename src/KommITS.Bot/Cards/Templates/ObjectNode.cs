using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Cards.Templates;

/// <summary>An object with its <c>$data</c> and <c>$when</c>: data first, so that the condition is asked of each row.</summary>
internal sealed class ObjectNode(
    Place place, TemplateNode? data, TemplateNode? when, IReadOnlyList<(Place Place, string Name, TemplateNode Value)> properties)
    : TemplateNode
{
    public override IEnumerable<Scope> Appearances(Scope scope) => data is null
        ? Kept([scope])
        : Kept(Rows(data.Evaluate(scope), scope));

    public override void Write(Utf8JsonWriter writer, Scope scope)
    {
        writer.WriteStartObject();
        foreach (var (propertyPlace, name, value) in properties)
            WriteProperty(writer, scope, propertyPlace, name, value);
        writer.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter writer, Scope scope, Place place, string name, TemplateNode value)
    {
        var appearances = value.Appearances(scope).ToList();
        if (appearances.Count > 1)
            throw place.Failure("only an item of a list can be repeated");
        if (appearances.Count == 0)
            return;
        writer.WritePropertyName(name);
        value.Write(writer, appearances[0]);
    }

    private IEnumerable<Scope> Rows(JsonElement rows, Scope scope) => rows.ValueKind switch
    {
        JsonValueKind.Array => rows.EnumerateArray().Select((row, index) => scope with { Data = row, Index = index }),
        JsonValueKind.Null => throw place.Property("$data").Failure("the data is null"),
        _ => [scope with { Data = rows }],
    };

    private IEnumerable<Scope> Kept(IEnumerable<Scope> scopes) => when is null ? scopes : scopes.Where(IsKept);

    private bool IsKept(Scope scope) => when!.Evaluate(scope.AllowingMissing).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined => false,
        _ => throw place.Property("$when").Failure("the condition is neither true nor false"),
    };
}
