using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Cards.Templates;

/// <summary>A part of a parsed template. It holds no state of a rendering and is shared between them.</summary>
internal abstract class TemplateNode
{
    /// <summary>One scope for each time that this part stands in the card: none, one, or one for each row of its data.</summary>
    public virtual IEnumerable<Scope> Appearances(Scope scope) => [scope];

    public abstract void Write(Utf8JsonWriter writer, Scope scope);

    /// <summary>What it expands to, as a value.</summary>
    public virtual JsonElement Evaluate(Scope scope)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, scope);
        return JsonElement.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}

internal sealed class LiteralNode(JsonElement value) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, Scope scope) => value.WriteTo(writer);

    public override JsonElement Evaluate(Scope scope) => value;
}

internal sealed class ArrayNode(IReadOnlyList<TemplateNode> items) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, Scope scope)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            foreach (var appearance in item.Appearances(scope))
                item.Write(writer, appearance);
        }

        writer.WriteEndArray();
    }
}
