using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

internal sealed record Not(Expression Operand) : Expression
{
    public override JsonElement Evaluate(Scope scope) => Values.Of(!Operand.Require(scope).IsTrue());

    public override string ToString() => $"!{Operand}";
}

internal sealed record Negation(Expression Operand) : Expression
{
    public override JsonElement Evaluate(Scope scope) =>
        Operand.Require(scope) is var value && value.IsMissing() ? default : Values.Of(-value.Number());

    public override string ToString() => $"-{Operand}";
}

internal sealed record Operation(string Symbol, Expression Left, Expression Right) : Expression
{
    public override JsonElement Evaluate(Scope scope) => Symbol switch
    {
        "&&" => Values.Of(Left.Require(scope).IsTrue() && Right.Require(scope).IsTrue()),
        "||" => Values.Of(Left.Require(scope).IsTrue() || Right.Require(scope).IsTrue()),
        "==" => Values.Of(AreEqual(Left.Require(scope), Right.Require(scope))),
        "!=" => Values.Of(!AreEqual(Left.Require(scope), Right.Require(scope))),
        _ => Compute(Left.Require(scope), Right.Require(scope), scope.MissingAllowed),
    };

    public override string ToString() => $"{Left} {Symbol} {Right}";

    private JsonElement Compute(JsonElement left, JsonElement right, bool missingAllowed)
    {
        if (missingAllowed && (left.IsNothing() || right.IsNothing()))
            return default;

        var texts = left.ValueKind == JsonValueKind.String || right.ValueKind == JsonValueKind.String;
        return Symbol switch
        {
            "+" when texts => Values.Of(left.Text() + right.Text()),
            "<" => Values.Of(Compare(left, right) < 0),
            "<=" => Values.Of(Compare(left, right) <= 0),
            ">" => Values.Of(Compare(left, right) > 0),
            ">=" => Values.Of(Compare(left, right) >= 0),
            _ => Values.Of(Calculate(left.Number(), right.Number())),
        };
    }

    private decimal Calculate(decimal left, decimal right) => Symbol switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        _ when right == 0 => throw new ExpressionException("division by zero"),
        "%" => left % right,
        // As in the official expression language: two whole numbers divide to a whole number, rounded down.
        _ when decimal.IsInteger(left) && decimal.IsInteger(right) => decimal.Floor(left / right),
        _ => left / right,
    };

    private static int Compare(JsonElement left, JsonElement right) => left.ValueKind == JsonValueKind.String
        ? string.CompareOrdinal(left.GetString(), right.String())
        : left.Number().CompareTo(right.Number());

    private static bool AreEqual(JsonElement left, JsonElement right) =>
        left.IsNothing() || right.IsNothing() ? left.IsNothing() && right.IsNothing() : JsonElement.DeepEquals(left, right);
}
