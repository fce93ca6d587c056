using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Cards.Templates;

/// <summary>A string that is nothing but one binding: the value keeps its type.</summary>
internal sealed class ValueNode(Binding binding) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, Scope scope) => Evaluate(scope).WriteTo(writer);

    public override JsonElement Evaluate(Scope scope) => binding.Evaluate(scope);
}

/// <summary>Text with bindings in it.</summary>
internal sealed class TextNode(IReadOnlyList<TextPart> parts) : TemplateNode
{
    public override void Write(Utf8JsonWriter writer, Scope scope) =>
        writer.WriteStringValue(string.Concat(parts.Select(part => part.Binding?.EvaluateText(scope) ?? part.Literal)));
}

internal readonly record struct TextPart(string Literal, Binding? Binding);
