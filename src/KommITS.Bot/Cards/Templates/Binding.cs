using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Cards.Templates;

/// <summary>One <c>${…}</c>: its expression, and where it stands so that a failure can say so.</summary>
internal sealed class Binding
{
    private readonly Place _place;
    private readonly string _source;
    private readonly Expression _expression;

    public Binding(Place place, string source)
    {
        _place = place;
        _source = source;
        _expression = Guard(() => ExpressionParser.Parse(source));
    }

    public JsonElement Evaluate(Scope scope) => Guard(() => _expression.Require(scope));

    public string EvaluateText(Scope scope) => Guard(() => _expression.Require(scope).Text());

    public CardBindingException Failure(string reason) => new(_place.Template, _place.Path, _source, reason);

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is ExpressionException or OverflowException)
        {
            throw Failure(exception.Message);
        }
    }
}
