namespace KommITS.Bot.Cards;

/// <summary>
/// A card template could not be read, or something in it could not be bound. The message names the template, the place in it
/// and the expression, never a value: values may be personal.
/// </summary>
internal sealed class CardBindingException(string template, string path, string? expression, string reason)
    : Exception($"Card '{template}' at '{path}'{(expression is null ? "" : $", '${{{expression}}}'")}: {reason}")
{
    public string Template { get; } = template;

    /// <summary>Where in the template, as in <c>body[0].items[2].text</c>.</summary>
    public string Path { get; } = path;

    public string? Expression { get; } = expression;

    public string Reason { get; } = reason;
}
