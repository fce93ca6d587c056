using KommITS.Bot.Cards;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Editing.Cards;

/// <summary>What was understood: before and after, in words.</summary>
internal sealed record StatementCard(string Fallback, string Token, string Kicker, IReadOnlyList<StatementCard.Item> Items, string? More)
{
    private const int Shown = 12;

    public static StatementCard Of(Texts texts, EditWords words, StatementState state, IReadOnlyDictionary<string, Portfolio> before)
    {
        var room = CardBudget.Body / Math.Min(Shown, state.Edits.Count);
        var municipalities = texts.List([.. state.Edits.Select(edit => words.Municipality(texts, edit.Municipality)).Distinct()]);
        var kicker = texts.Format("editing.confirmKicker", municipalities);
        return new StatementCard(
            kicker,
            state.Token,
            kicker,
            [.. state.Edits.Take(Shown).Select((edit, index) => ItemOf(texts, words, state, edit, before[edit.Municipality].Find(edit.Product), index, room))],
            state.Edits.Count > Shown ? texts.Format("editing.confirmMore", state.Edits.Count - Shown) : null);
    }

    private static Item ItemOf(Texts texts, EditWords words, StatementState state, UsageEdit edit, Usage? before, int index, int room)
    {
        var after = edit.Removes ? null : edit.ApplyTo(before);
        return new Item(
            words.Product(edit.Product, state.Names),
            words.IsNew(edit.Product, state.Names) ? texts["editing.isNew"] : null,
            before is null ? texts["editing.nothingBefore"] : CardBudget.Fit(words.Told(texts, before, state.Names), room / 2),
            after is null ? texts["editing.removed"] : CardBudget.Fit(words.Told(texts, after, state.Names), room / 2),
            index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            texts["editing.change"]);
    }

    internal sealed record Item(string Product, string? New, string Before, string After, string Index, string ChangeTitle);
}

/// <summary>What the register says now.</summary>
internal sealed record SavedCard(string Fallback, string Title, string Body)
{
    public static SavedCard Of(Texts texts, EditWords words, StatementState state, IReadOnlyDictionary<string, Portfolio> now)
    {
        var lines = state.Edits.Select(edit => now[edit.Municipality].Find(edit.Product) is { } usage
            ? texts.Format("editing.savedLine", words.Product(edit.Product, state.Names), words.Told(texts, usage, state.Names))
            : texts.Format("editing.savedLine", words.Product(edit.Product, state.Names), texts["editing.removed"]));
        var proposed = state.Names.Any(name => state.Edits.Any(edit => edit.Product == name.Id)) ? [texts["editing.savedProposed"]] : Array.Empty<string>();
        return new SavedCard(texts["editing.savedTitle"], texts["editing.savedTitle"], CardBudget.Fit(string.Join('\n', lines.Concat(proposed)), CardBudget.Body));
    }
}
