using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary><c>target.name</c> or <c>target[key]</c>; the key is a literal text in the first form.</summary>
internal sealed record Access(Expression Target, Expression Key) : Expression
{
    public override JsonElement Evaluate(Scope scope)
    {
        if (scope.Texts is not null && TextKey(scope) is { } textKey)
            return Values.Of(scope.Texts(textKey) ?? throw new ExpressionException($"there is no text '{textKey}'"));

        var target = Target.Evaluate(scope);
        var key = Key.Require(scope);
        return key.ValueKind switch
        {
            JsonValueKind.String => Values.Member(target, key.GetString()!),
            JsonValueKind.Number => Values.Item(target, key.WholeNumber()),
            JsonValueKind.Undefined => default,
            _ => throw new ExpressionException($"'{Key}' can't be used as a key"),
        };
    }

    public override string ToString() =>
        Key is Literal { Value.ValueKind: JsonValueKind.String } name ? $"{Target}.{name.Value.GetString()}" : $"{Target}[{Key}]";

    /// <summary>The dotted key, if this chain begins with <c>text</c>.</summary>
    private string? TextKey(Scope scope) => Target switch
    {
        Name { Identifier: "text" } => Key.Require(scope).Text(),
        Access access when access.TextKey(scope) is { } parent => $"{parent}.{Key.Require(scope).Text()}",
        _ => null,
    };
}
