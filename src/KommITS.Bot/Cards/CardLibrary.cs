using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Cards;

/// <summary>The templates under <c>cards/</c>, each known by <c>feature/name</c>. All are parsed at once, so a broken one shows at start.</summary>
internal sealed class CardLibrary(IEnumerable<KeyValuePair<string, string>> templates)
{
    private const string Folder = "cards/";
    private const string Ending = ".json";

    /// <summary>Null is left out, so that a template that forgets <c>exists()</c> fails rather than shows a blank.</summary>
    private static readonly JsonSerializerOptions DataOptions = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new InertTextConverter() },
    };

    private readonly FrozenDictionary<string, CardTemplate> _templates = templates.ToFrozenDictionary(
        template => template.Key, template => CardTemplate.Parse(template.Value, template.Key), StringComparer.Ordinal);

    public IEnumerable<string> Names => _templates.Keys;

    /// <summary>The templates built into an assembly as resources named <c>cards/feature/name.json</c>.</summary>
    public static CardLibrary From(Assembly assembly) => new(
        from resource in assembly.GetManifestResourceNames()
        where resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal)
        select KeyValuePair.Create(resource[Folder.Length..^Ending.Length], Read(assembly, resource)));

    /// <param name="name">As in <c>questions/asked</c>.</param>
    /// <param name="data">Serialised with camel case; what is null in it is missing.</param>
    /// <param name="texts">Gives the text of <c>${text.key}</c> in the member's language, null for a key that it lacks.</param>
    /// <param name="host">What <c>${$host…}</c> reads, if the card does.</param>
    /// <exception cref="CardBindingException">The card asks for something that neither data nor texts have.</exception>
    public RenderedCard Render(string name, object data, Func<string, string?> texts, object? host = null)
    {
        if (!_templates.TryGetValue(name, out var template))
            throw new ArgumentException($"There is no card '{name}'.", nameof(name));

        var content = template.Expand(ToElement(data), host is null ? default : ToElement(host), texts);
        return new RenderedCard(content, RootText(name, content, "fallbackText"), RootText(name, content, "speak"));
    }

    private static JsonElement ToElement(object value) => JsonSerializer.SerializeToElement(value, value.GetType(), DataOptions);

    private static string RootText(string name, JsonElement content, string property) =>
        content.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } value
            ? value
            : throw new CardBindingException(name, property, expression: null, "every card needs this text");

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
