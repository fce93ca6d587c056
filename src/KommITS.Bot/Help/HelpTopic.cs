namespace KommITS.Bot.Help;

/// <summary>What a feature says of itself in the help; the features register theirs, and help is made from them.</summary>
/// <param name="Order">Place in the list.</param>
/// <param name="Text">Key of the heading; the key with "Body" after it tells how to say it.</param>
/// <param name="Button">Key of a button's title, null without one.</param>
/// <param name="Command">What the button does.</param>
internal sealed record HelpTopic(int Order, string Text, string? Button = null, string? Command = null);
