namespace KommITS.Bot.Cards.Expressions;

internal enum TokenKind
{
    End,
    Name,
    Number,
    String,
    Symbol,
}

/// <param name="Text">The name, the digits, the string without its quotes, or the symbol.</param>
internal readonly record struct Token(TokenKind Kind, string Text)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
