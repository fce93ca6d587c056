using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Editing.Cards;

internal sealed record WhichProductCard(string Fallback, string Token, string Title, string Selected, IReadOnlyList<WhichProductCard.Choice> Choices)
{
    public const string New = "new";

    public static WhichProductCard Of(Texts texts, EditWords words, StatementState state)
    {
        var unsure = state.Unsure[0];
        var title = texts.Format("editing.whichTitle", unsure.Name.Name);
        return new WhichProductCard(
            title,
            state.Token,
            title,
            unsure.Candidates[0],
            [
                .. unsure.Candidates.Select(id => new Choice(words.Product(id, state.Names), id)),
                new Choice(texts.Format("editing.whichNew", unsure.Name.Name), New),
            ]);
    }

    public static string? Chosen(EditWords words, UnsureName unsure, string text) =>
        unsure.Candidates.FirstOrDefault(id => string.Equals(words.Product(id, []), text.Trim(), StringComparison.OrdinalIgnoreCase));

    internal sealed record Choice(string Title, string Value);
}
