using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>A parsed expression. It is a record so that an error can quote it; it holds no state and is shared between renderings.</summary>
internal abstract record Expression
{
    /// <summary>The value, or an undefined element when it is missing.</summary>
    public abstract JsonElement Evaluate(Scope scope);

    /// <summary>The value; missing only where the scope allows that.</summary>
    public JsonElement Require(Scope scope)
    {
        var value = Evaluate(scope);
        return value.IsMissing() && !scope.MissingAllowed ? throw new ExpressionException($"'{this}' is not in the data") : value;
    }
}

internal sealed record Literal(JsonElement Value) : Expression
{
    public override JsonElement Evaluate(Scope scope) => Value;

    public override string ToString() => Value.GetRawText();
}

internal sealed record Name(string Identifier) : Expression
{
    public override JsonElement Evaluate(Scope scope) => scope.Find(Identifier);

    public override string ToString() => Identifier;
}
