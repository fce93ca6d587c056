using System.Globalization;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>A Pratt parser: each operator binds its right side as tightly as its rank says.</summary>
internal sealed class ExpressionParser
{
    private const int PrefixRank = 7;
    private const int MaxDepth = 64;

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;

    private ExpressionParser(List<Token> tokens) => _tokens = tokens;

    private Token Current => _tokens[_at];

    public static Expression Parse(ReadOnlySpan<char> source)
    {
        var parser = new ExpressionParser(Tokeniser.Read(source));
        var expression = parser.ParseFrom(0);
        return parser.Current.Kind == TokenKind.End ? expression : throw parser.Unexpected();
    }

    private static int Rank(Token token) => token.Kind != TokenKind.Symbol ? 0 : token.Text switch
    {
        "||" => 1,
        "&&" => 2,
        "==" or "!=" => 3,
        "<" or "<=" or ">" or ">=" => 4,
        "+" or "-" => 5,
        "*" or "/" or "%" => 6,
        _ => 0,
    };

    private Expression ParseFrom(int rank)
    {
        if (++_depth > MaxDepth)
            throw new ExpressionException("the expression is nested too deeply");
        var left = ParsePrefix();
        while (Rank(Current) is var next && next > rank)
        {
            var symbol = Take().Text;
            left = new Operation(symbol, left, ParseFrom(next));
        }

        _depth--;
        return left;
    }

    private Expression ParsePrefix()
    {
        if (Skip("!"))
            return new Not(ParseFrom(PrefixRank));
        if (Skip("-"))
            return new Negation(ParseFrom(PrefixRank));

        var expression = ParsePrimary();
        while (true)
        {
            if (Skip("."))
                expression = new Access(expression, new Literal(Values.Of(Take(TokenKind.Name).Text)));
            else if (Skip("["))
                expression = new Access(expression, ParseUntil("]"));
            else
                return expression;
        }
    }

    private Expression ParsePrimary()
    {
        if (Skip("("))
            return ParseUntil(")");
        return Current.Kind switch
        {
            TokenKind.Number => new Literal(Values.Of(decimal.Parse(Take().Text, CultureInfo.InvariantCulture))),
            TokenKind.String => new Literal(Values.Of(Take().Text)),
            TokenKind.Name => ParseNamed(Take().Text),
            _ => throw Unexpected(),
        };
    }

    private Expression ParseNamed(string name)
    {
        if (Skip("("))
            return ParseCall(name);
        return name switch
        {
            "true" => new Literal(Values.True),
            "false" => new Literal(Values.False),
            "null" => new Literal(Values.Null),
            _ => new Name(name),
        };
    }

    private Call ParseCall(string name)
    {
        if (!Functions.ByName.TryGetValue(name, out var function))
            throw new ExpressionException($"there is no function '{name}'");

        var arguments = new List<Expression>();
        while (!Skip(")"))
        {
            if (arguments.Count > 0)
                Expect(",");
            arguments.Add(ParseFrom(0));
        }

        return function.Takes(arguments.Count)
            ? new Call(function, arguments)
            : throw new ExpressionException($"'{name}' can't take {arguments.Count} arguments");
    }

    private Expression ParseUntil(string symbol)
    {
        var expression = ParseFrom(0);
        Expect(symbol);
        return expression;
    }

    private Token Take() => _tokens[_at++];

    private Token Take(TokenKind kind) => Current.Kind == kind ? Take() : throw Unexpected();

    private bool Skip(string symbol)
    {
        var found = Current.Is(symbol);
        if (found)
            _at++;
        return found;
    }

    private void Expect(string symbol)
    {
        if (!Skip(symbol))
            throw new ExpressionException($"'{symbol}' is missing");
    }

    private ExpressionException Unexpected() =>
        new(Current.Kind == TokenKind.End ? "the expression ends too early" : $"'{Current.Text}' is unexpected");
}
