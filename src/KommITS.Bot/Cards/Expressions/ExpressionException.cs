namespace KommITS.Bot.Cards.Expressions;

/// <summary>Why an expression could not be read or evaluated; whoever knows the template and the place adds them.</summary>
internal sealed class ExpressionException(string reason) : Exception(reason);
