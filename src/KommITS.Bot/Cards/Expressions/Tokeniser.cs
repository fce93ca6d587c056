using System.Text;

namespace KommITS.Bot.Cards.Expressions;

internal ref struct Tokeniser(ReadOnlySpan<char> source)
{
    private static readonly string[] Symbols =
        ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "%", "(", ")", "[", "]", ".", ","];

    private readonly ReadOnlySpan<char> _source = source;
    private int _at;

    public static List<Token> Read(ReadOnlySpan<char> source)
    {
        var tokeniser = new Tokeniser(source);
        var tokens = new List<Token>();
        do
            tokens.Add(tokeniser.Next());
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    private Token Next()
    {
        while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
            _at++;
        if (_at == _source.Length)
            return new Token(TokenKind.End, "");

        return _source[_at] switch
        {
            '\'' or '"' => Quoted(_source[_at]),
            var first when char.IsAsciiDigit(first) => Number(),
            var first when IsNameStart(first) => While(TokenKind.Name, static c => char.IsLetterOrDigit(c) || c is '_' or '$'),
            _ => Symbol(),
        };
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '$';

    private Token Number()
    {
        var start = _at;
        While(TokenKind.Number, char.IsAsciiDigit);
        if (_at + 1 < _source.Length && _source[_at] == '.' && char.IsAsciiDigit(_source[_at + 1]))
        {
            _at++;
            While(TokenKind.Number, char.IsAsciiDigit);
        }

        return new Token(TokenKind.Number, _source[start.._at].ToString());
    }

    private Token While(TokenKind kind, Func<char, bool> belongs)
    {
        var start = _at++;
        while (_at < _source.Length && belongs(_source[_at]))
            _at++;
        return new Token(kind, _source[start.._at].ToString());
    }

    private Token Quoted(char quote)
    {
        var text = new StringBuilder();
        for (_at++; _at < _source.Length; _at++)
        {
            if (_source[_at] == quote)
            {
                _at++;
                return new Token(TokenKind.String, text.ToString());
            }

            text.Append(_source[_at] == '\\' ? Escaped() : _source[_at]);
        }

        throw new ExpressionException("a quoted text does not end");
    }

    private char Escaped()
    {
        _at++;
        return (_at < _source.Length ? _source[_at] : '\0') switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            var c and ('\\' or '\'' or '"') => c,
            _ => throw new ExpressionException(@"after '\' in a quoted text only n, t, r, a quote or another '\' may stand"),
        };
    }

    private Token Symbol()
    {
        foreach (var symbol in Symbols)
        {
            if (!_source[_at..].StartsWith(symbol, StringComparison.Ordinal))
                continue;
            _at += symbol.Length;
            return new Token(TokenKind.Symbol, symbol);
        }

        throw new ExpressionException($"'{_source[_at]}' has no meaning here");
    }
}
