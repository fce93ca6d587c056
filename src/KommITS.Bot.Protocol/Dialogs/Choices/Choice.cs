using System.Text.Json.Serialization;
using KommITS.Bot.Protocol.Activities.Attachments;

namespace KommITS.Bot.Protocol.Dialogs.Choices;

public sealed record Choice(string Value)
{
    /// <summary>The button, where it is to differ from the value.</summary>
    public CardAction? Action { get; init; }

    public IReadOnlyList<string>? Synonyms { get; init; }
}

/// <param name="Index">Its place among the choices, from 0.</param>
public sealed record FoundChoice(string Value, int Index);

[JsonConverter(typeof(JsonStringEnumConverter<ListStyle>))]
public enum ListStyle
{
    Auto,

    /// <summary>The question only.</summary>
    None,

    /// <summary>In the sentence: (1) red, (2) green, or (3) blue.</summary>
    Inline,

    /// <summary>A numbered list under the question.</summary>
    List,
    SuggestedAction,
    HeroCard,
}
