using System.Text;
using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Cards.Templates;

/// <summary>Reads a template's JSON into nodes, with every expression parsed.</summary>
internal static class TemplateCompiler
{
    public static TemplateNode Compile(JsonElement json, Place place) => json.ValueKind switch
    {
        JsonValueKind.Object => CompileObject(json, place),
        JsonValueKind.Array => new ArrayNode([.. json.EnumerateArray().Select((item, index) => Compile(item, place.Item(index)))]),
        JsonValueKind.String => CompileText(json, place),
        _ => new LiteralNode(json),
    };

    private static ObjectNode CompileObject(JsonElement json, Place place)
    {
        TemplateNode? data = null, when = null;
        var properties = new List<(Place, string, TemplateNode)>();
        foreach (var property in json.EnumerateObject())
        {
            var at = place.Property(property.Name);
            var value = Compile(property.Value, at);
            if (property.NameEquals("$data"))
                data = value;
            else if (property.NameEquals("$when"))
                when = IsCondition(value, property.Value) ? value : throw at.Failure("true, false or one '${…}' is needed");
            else
                properties.Add((at, property.Name, value));
        }

        return new ObjectNode(place, data, when, properties);
    }

    private static bool IsCondition(TemplateNode node, JsonElement json) =>
        node is ValueNode || json.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static TemplateNode CompileText(JsonElement json, Place place)
    {
        var parts = Split(json.GetString()!, place);
        return parts switch
        {
            [] => new LiteralNode(json),
            [{ Binding: { } binding }] => new ValueNode(binding),
            [{ Literal: var literal }] => new LiteralNode(Values.Of(literal)),
            _ => new TextNode(parts),
        };
    }

    /// <summary>Splits at <c>${…}</c>; <c>\${</c> stands for the characters themselves.</summary>
    private static List<TextPart> Split(string text, Place place)
    {
        var parts = new List<TextPart>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith(@"\${"))
            {
                literal.Append("${");
                at += 2;
            }
            else if (rest.StartsWith("${"))
            {
                Flush(parts, literal);
                var source = BindingSource(rest, place);
                parts.Add(new TextPart("", new Binding(place, source)));
                at += source.Length + 2;
            }
            else
            {
                literal.Append(text[at]);
            }
        }

        Flush(parts, literal);
        return parts;
    }

    private static void Flush(List<TextPart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
            parts.Add(new TextPart(literal.ToString(), null));
        literal.Clear();
    }

    /// <summary>What stands between <c>${</c> and its <c>}</c>, past braces in quoted texts.</summary>
    private static string BindingSource(ReadOnlySpan<char> rest, Place place)
    {
        var quote = '\0';
        for (var at = 2; at < rest.Length; at++)
        {
            var c = rest[at];
            if (quote != '\0' && c == '\\')
                at++;
            else if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"')
                quote = c;
            else if (c == '}')
                return rest[2..at].ToString();
        }

        throw place.Failure("a '${' has no '}'");
    }
}
