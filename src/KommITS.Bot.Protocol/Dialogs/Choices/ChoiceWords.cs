namespace KommITS.Bot.Protocol.Dialogs.Choices;

/// <summary>The words that choices need, in the language of the person.</summary>
internal sealed record ChoiceWords(string Separator, string Or, string OrMore, string Yes, string No)
{
    private static readonly ChoiceWords Swedish = new(", ", " eller ", " eller ", "Ja", "Nej");
    private static readonly ChoiceWords English = new(", ", " or ", ", or ", "Yes", "No");

    /// <param name="locale">Such as <c>sv-SE</c>. Anything that is not Swedish is English.</param>
    public static ChoiceWords For(string? locale) => IsSwedish(locale) ? Swedish : English;

    private static bool IsSwedish(string? locale) =>
        locale is not null && (locale.Equals("sv", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("sv-", StringComparison.OrdinalIgnoreCase));
}
