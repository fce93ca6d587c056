using KommITS.Bot.Cards;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Editing;

namespace KommITS.Bot.Register.Importing;

internal sealed record PreviewCard(
    string Fallback, string Token, string Title, string Summary, IReadOnlyList<PreviewCard.Line> Lines, string? Page, bool HasNext, bool CanApply)
{
    private const int LinesOfPage = 15;

    public static PreviewCard Of(Texts texts, EditWords words, ImportState state, ImportReading reading, Portfolio now)
    {
        var outcomes = reading.Edits.Select(edit => (Edit: edit, Before: now.Find(edit.Product), After: edit.ApplyTo(now.Find(edit.Product)))).ToList();
        var added = outcomes.Where(one => one.Before is null).ToList();
        var changed = outcomes.Where(one => one.Before is not null && !one.Before.SaysTheSameAs(one.After!)).ToList();
        var lines = reading.Problems.Select(problem => ProblemLine(texts, problem))
            .Concat(added.Concat(changed).Select(one => EditLine(texts, words, reading, one.Edit, one.Before, one.After!)))
            .ToList();
        var pages = Math.Max(1, (lines.Count + LinesOfPage - 1) / LinesOfPage);
        var page = Math.Clamp(state.Page, 0, pages - 1);
        var title = texts.Format("importing.title", words.Municipality(texts, reading.Municipality));
        return new PreviewCard(
            title,
            state.Token,
            title,
            texts.Format("importing.summary", added.Count, changed.Count, outcomes.Count - added.Count - changed.Count, reading.Names.Count, reading.ProblemCount),
            [.. lines.Skip(page * LinesOfPage).Take(LinesOfPage)],
            pages > 1 ? texts.Format("importing.page", page + 1, pages) : null,
            page + 1 < pages,
            added.Count + changed.Count > 0);
    }

    private static Line EditLine(Texts texts, EditWords words, ImportReading reading, UsageEdit edit, Usage? before, Usage after)
    {
        var mark = words.IsNew(edit.Product, reading.Names) ? "importing.markUnknown" : before is null ? "importing.markNew" : "importing.markChanged";
        var told = before is null ? words.Told(texts, after, reading.Names) : texts.Format("importing.fromTo", words.Told(texts, before, reading.Names), words.Told(texts, after, reading.Names));
        if (after.Contact is { } contact && contact != before?.Contact && reading.Contacts.TryGetValue(contact, out var name))
            told = texts.Format("importing.withContact", told, name);
        return new Line(
            CardBudget.Fit(texts.Format(mark, words.Product(edit.Product, reading.Names)), 400),
            CardBudget.Fit(told, 500));
    }

    private static Line ProblemLine(Texts texts, ImportProblem problem) => new(
        texts.Format("importing.rowProblem", problem.Row),
        CardBudget.Fit(texts.Format(
            problem.Kind switch
            {
                ImportProblemKind.NoName => "importing.problemNoName",
                ImportProblemKind.UnknownStatus => "importing.problemStatus",
                ImportProblemKind.BadYear => "importing.problemYear",
                ImportProblemKind.BadQuarter => "importing.problemQuarter",
                ImportProblemKind.QuarterWithoutYear => "importing.problemQuarterYear",
                ImportProblemKind.BadGrade => "importing.problemGrade",
                ImportProblemKind.UnknownHosting => "importing.problemHosting",
                ImportProblemKind.NoteTooLong => "importing.problemNote",
                ImportProblemKind.OtherMunicipality => "importing.problemMunicipality",
                ImportProblemKind.Twice => "importing.problemTwice",
                ImportProblemKind.Ambiguous => "importing.problemAmbiguous",
                ImportProblemKind.UnknownContact => "importing.problemContact",
                ImportProblemKind.TooMany => "importing.problemTooMany",
                _ => "importing.problemName",
            },
            problem.Text), 500));

    internal sealed record Line(string Title, string Body);
}
