using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KommITS.Bot.Cards.Expressions;
using KommITS.Bot.Cards.Templates;

namespace KommITS.Bot.Cards;

/// <summary>
/// An Adaptive Card template (<c>${…}</c>, <c>$data</c>, <c>$when</c>, <c>$index</c>, <c>$root</c>, <c>$host</c>), parsed once.
/// Only the template is ever read as expressions: data, whoever wrote it, stays data.
/// </summary>
internal sealed class CardTemplate
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Place _root;
    private readonly TemplateNode _node;

    private CardTemplate(Place root, TemplateNode node)
    {
        _root = root;
        _node = node;
    }

    /// <exception cref="CardBindingException">It is no JSON, or an expression in it can't be read.</exception>
    public static CardTemplate Parse(string json, string name = "")
    {
        var root = new Place(name);
        try
        {
            return new CardTemplate(root, TemplateCompiler.Compile(JsonElement.Parse(json), root));
        }
        catch (JsonException exception)
        {
            throw root.Failure($"it is no JSON: {exception.Message}");
        }
    }

    /// <param name="texts">Gives the text of <c>text.key</c> in the member's language, null for a key that it lacks.</param>
    /// <exception cref="CardBindingException">Something in the template has no value.</exception>
    public JsonElement Expand(JsonElement data, JsonElement host = default, Func<string, string?>? texts = null) =>
        JsonElement.Parse(ExpandToUtf8(data, host, texts).Span);

    /// <inheritdoc cref="Expand"/>
    public ReadOnlyMemory<byte> ExpandToUtf8(JsonElement data, JsonElement host = default, Func<string, string?>? texts = null)
    {
        var appearances = _node.Appearances(new Scope(data, data, host, texts)).ToList();
        if (appearances.Count != 1)
            throw _root.Failure($"the card stands {appearances.Count} times, not once");

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
            _node.Write(writer, appearances[0]);
        return buffer.WrittenMemory;
    }
}
