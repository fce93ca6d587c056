using KommITS.Bot.Cards;
using KommITS.Bot.Language;

namespace KommITS.Bot.Committee.Cockpit;

internal sealed record CockpitCard(string Fallback, string Title, string Meta, CockpitImage? Image, IReadOnlyList<CockpitCard.Item> Parts, string Typed)
{
    private const int BytesOfLine = 900;

    public static CockpitCard Of(CockpitLook look, IReadOnlyList<(ICockpitPart Part, CockpitLine Line)> lines) => new(
        look.Texts["cockpit.title"],
        look.Texts["cockpit.title"],
        look.Texts.Format("cockpit.meta", look.Texts.Day(look.Now)),
        lines.Select(one => one.Line.Image).FirstOrDefault(image => image is not null),
        [
            .. lines.Select(one => new Item(
                one.Line.Title,
                CardBudget.Fit(one.Line.Body, BytesOfLine),
                one.Line.Typed is { Length: > 0 } typed ? $"{char.ToUpper(typed[0], look.Texts.Culture)}{typed[1..]}" : null,
                one.Part.Key)),
        ],
        look.Texts.Format("cockpit.typed", string.Join(", ", lines.Select(one => one.Line.Typed).OfType<string>().Select(typed => $"”{typed}”"))));

    internal sealed record Item(string Title, string Body, string? Button, string Part);
}

/// <summary>One page of a part's list.</summary>
internal sealed record CockpitListCard(
    string Fallback,
    string Title,
    string? Intro,
    CockpitImage? Image,
    IReadOnlyList<CockpitRow> Rows,
    string Part,
    string? Previous,
    string? Next,
    string? Typed)
{
    public const int RowsShown = 10;
    private const int BytesOfText = 600;

    /// <param name="page">Counted from 1; one that is not there is the nearest that is.</param>
    public static CockpitListCard Of(Texts texts, ICockpitPart part, CockpitList list, int page)
    {
        var pages = Math.Max(1, (list.Count + RowsShown - 1) / RowsShown);
        var shown = Math.Clamp(page, 1, pages);
        var from = (shown - 1) * RowsShown;
        return new CockpitListCard(
            list.Title,
            list.Title,
            list.Intro,
            list.Image,
            [.. Enumerable.Range(from, Math.Min(RowsShown, list.Count - from)).Select(at => Fit(list.RowAt(at)))],
            part.Key,
            shown > 1 ? Number(shown - 1) : null,
            shown < pages ? Number(shown + 1) : null,
            pages > 1 ? texts.Format("cockpit.pageOf", shown, pages, list.Typed, Math.Min(shown + 1, pages)) : null);
    }

    private static CockpitRow Fit(CockpitRow row) =>
        row with { Title = CardBudget.Fit(row.Title, BytesOfText), Meta = CardBudget.Fit(row.Meta, BytesOfText) };

    private static string Number(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
