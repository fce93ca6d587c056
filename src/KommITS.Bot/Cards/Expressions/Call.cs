using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

internal sealed record Call(Function Function, IReadOnlyList<Expression> Arguments) : Expression
{
    public override JsonElement Evaluate(Scope scope) => Function.Invoke(Arguments, scope);

    public override string ToString() => $"{Function.Name}({string.Join(", ", Arguments)})";
}

/// <param name="Most">The largest number of arguments; null for any number.</param>
internal sealed record Function(
    string Name, int Least, int? Most, Func<IReadOnlyList<Expression>, Scope, JsonElement> Invoke)
{
    public bool Takes(int count) => count >= Least && count <= (Most ?? int.MaxValue);

    /// <summary>A function of values: one that is missing fails, or makes the result missing where the scope allows that.</summary>
    public static Function OfValues(string name, int least, int? most, Func<JsonElement[], JsonElement> compute) =>
        new(name, least, most, (arguments, scope) =>
        {
            var values = arguments.Select(argument => argument.Require(scope)).ToArray();
            return scope.MissingAllowed && values.Any(Values.IsNothing) ? default : compute(values);
        });
}
