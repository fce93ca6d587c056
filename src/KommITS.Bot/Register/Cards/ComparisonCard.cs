using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>Two municipalities side by side: what both have, what only the one has, what only the other.</summary>
internal sealed record ComparisonCard(
    string Fallback, string Title, string? Reasons, IReadOnlyList<ComparisonCard.Section> Sections, string? Note, string Question, bool MayAsk)
{
    private const int MostRows = 15;

    public static ComparisonCard Of(Texts texts, RegisterWords words, ReasonWords reasons, string question, RegisterAnswer.SideBySide sides)
    {
        var comparison = sides.Sides;
        var (first, second) = (words.ShortMunicipality(comparison.First), words.ShortMunicipality(comparison.Second));
        var title = texts.Format("register.compareTitle", words.Municipality(texts, comparison.First), words.Municipality(texts, comparison.Second));
        Section?[] sections =
        [
            SectionOf(texts, texts.Format("register.both", comparison.Shared), Rows(comparison, kind => kind.Shared.Select(shared => Shared(texts, words, shared, first, second)))),
            SectionOf(texts, texts.Format("register.only", first, comparison.OnlyFirst), Rows(comparison, kind => kind.OnlyFirst.Select(usage => One(texts, words, usage)))),
            SectionOf(texts, texts.Format("register.only", second, comparison.OnlySecond), Rows(comparison, kind => kind.OnlySecond.Select(usage => One(texts, words, usage)))),
        ];
        return new ComparisonCard(
            title, title, sides.Likeness is null ? null : reasons.Of(texts, sides.Likeness), [.. sections.OfType<Section>()], NoteOf(texts, words, comparison), question, sides.IsOwn);
    }

    private static string? NoteOf(Texts texts, RegisterWords words, Comparison comparison) => (comparison.FirstHasTold, comparison.SecondHasTold) switch
    {
        (true, true) => texts["register.leavesOutSecurity"],
        (false, false) => texts["register.neitherTold"],
        (false, true) => texts.Format("register.notTold", words.Municipality(texts, comparison.First)),
        _ => texts.Format("register.notTold", words.Municipality(texts, comparison.Second)),
    };

    private static List<Row> Rows(Comparison comparison, Func<KindComparison, IEnumerable<Row>> rows) => [.. comparison.Kinds.SelectMany(rows)];

    private static Section? SectionOf(Texts texts, string title, List<Row> rows) => rows.Count == 0
        ? null
        : new Section(title, [.. rows.Take(MostRows)], rows.Count > MostRows ? texts.Format("register.more", rows.Count - MostRows) : null);

    private static Row Shared(Texts texts, RegisterWords words, SharedUsage shared, string first, string second)
    {
        var (one, other) = (words.Fact(texts, shared.First), words.Fact(texts, shared.Second));
        return new Row(words.Product(shared.First.Product), one == other ? texts.Format("register.bothAre", one) : texts.Format("register.eachIs", first, one, second, other));
    }

    private static Row One(Texts texts, RegisterWords words, Usage usage) =>
        new(words.Product(usage.Product), texts.Format("register.kindFact", words.KindOf(usage.Product)?.Name(texts.Language), words.Fact(texts, usage)));

    internal sealed record Section(string Title, IReadOnlyList<Row> Rows, string? More);

    internal sealed record Row(string Product, string About);
}
