using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>What names mean at one place of a template. An undefined element stands for what is missing.</summary>
/// <param name="Data">What plain names are looked up in, and <c>$data</c>.</param>
/// <param name="Texts">Turns the key of <c>text.key</c> into the member's language; without it, <c>text</c> is a name like any other.</param>
/// <param name="MissingAllowed">In a condition, what is missing is false and whatever is computed from it is missing.</param>
internal sealed record Scope(
    JsonElement Data,
    JsonElement Root,
    JsonElement Host,
    Func<string, string?>? Texts,
    int? Index = null,
    bool MissingAllowed = false)
{
    public Scope AllowingMissing => MissingAllowed ? this : this with { MissingAllowed = true };

    public JsonElement Find(string name) => name switch
    {
        "$data" => Data,
        "$root" => Root,
        "$host" => Host,
        "$index" => Index is { } index ? Values.Of(index) : default,
        _ => Values.Member(Data, name),
    };
}
