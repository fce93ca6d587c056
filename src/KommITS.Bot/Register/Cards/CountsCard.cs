using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>How common each system of a kind is, the commonest first, a page of them.</summary>
internal sealed record CountsCard(
    string Fallback, string Title, string? Scope, IReadOnlyList<CountsCard.Row> Rows, string? Note, string Question, string? Previous, string? Next)
{
    public const int PageSize = 8;

    public static CountsCard Of(Texts texts, RegisterWords words, WhereWords where, RegisterQuestion.Commonest question, RegisterAnswer.Counts counts, int number)
    {
        var page = Page<ProductCount>.Of(counts.Products, number, PageSize);
        var title = counts.Kind is null
            ? texts.Format("register.countsOf", words.Systems(texts, question.Systems))
            : texts.Format("register.countsOf", words.FindKind(counts.Kind)!.Name(texts.Language));
        string?[] scope = [counts.Told is { } told ? texts.Count("register.told", told) : null, where.Of(texts, question.Where) is { } place ? RegisterWords.Capital(place) + "." : null];
        string?[] notes = [page.Position(texts), counts.LeavesOutSecurity ? texts["register.leavesOutSecurity"] : null];
        return new CountsCard(
            title,
            title,
            string.Join(' ', scope.OfType<string>()) is { Length: > 0 } said ? said : null,
            [.. page.Items.Select(count => RowOf(texts, words, count, counts.Told, question.Where))],
            string.Join(' ', notes.OfType<string>()) is { Length: > 0 } note ? note : null,
            question.ToText(),
            page.Previous,
            page.Next);
    }

    private static Row RowOf(Texts texts, RegisterWords words, ProductCount count, int? told, WantedMunicipalities where)
    {
        string?[] parts =
        [
            told is null ? texts.Format("register.runBy", count.Running) : texts.Format("register.runByOf", count.Running, told),
            count.Planned > 0 ? texts.Format("register.plannedBy", count.Planned) : null,
            count.Left > 0 ? texts.Format("register.leftBy", count.Left) : null,
        ];
        return new Row(words.Product(count.Product), string.Join(", ", parts.OfType<string>()) + ".", new RegisterQuestion.WhoRuns(WantedSystems.Of(count.Product), where).ToText());
    }

    internal sealed record Row(string Product, string About, string Who);
}
