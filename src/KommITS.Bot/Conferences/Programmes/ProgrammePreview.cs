using KommITS.Bot.Cards;
using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>What a file holds: errors by row first, then the fields and the sessions, and which conference it is for.</summary>
internal sealed record ProgrammePreview(
    string Fallback, string Token, string Title, string Summary, IReadOnlyList<ProgrammePreview.Line> Lines, string Target, IReadOnlyList<RegisterCard.Choice> Targets, string? More)
{
    private const int Shown = 25;

    internal sealed record Line(string Title, string Body);

    public static ProgrammePreview Of(Texts texts, ProgrammeState state, IReadOnlyList<Conference> open)
    {
        var reading = state.Reading!;
        var lines = reading.Problems.Select(problem => new Line(texts.Format("conferences.rowProblem", problem.Row), CardBudget.Fit(problem.Text, 400)))
            .Concat(reading.Fields.Select(one => new Line(ConferenceFields.LabelOf(texts, one.Field), CardBudget.Fit(one.Value, 400))))
            .Concat(reading.Sessions.Select(session => new Line(texts.Format("conferences.previewSession", texts.Day(session.Day), ConferenceWords.Hours(texts, session)), CardBudget.Fit(session.Title, 300))))
            .Where(line => line.Body.Length > 0)
            .ToList();
        return new ProgrammePreview(
            texts["conferences.previewTitle"],
            state.Token,
            texts["conferences.previewTitle"],
            texts.Format("conferences.previewSummary", reading.Fields.Count, reading.Sessions.Count, reading.ProblemCount),
            [.. lines.Take(Shown)],
            state.Target,
            [.. open.Select(one => new RegisterCard.Choice(texts.Format("conferences.previewTarget", one.Number, ConferenceWords.Name(texts, one)), one.Id)).Append(new RegisterCard.Choice(texts["conferences.previewNew"], ProgrammeDialog.New))],
            lines.Count > Shown ? texts.Format("conferences.previewMore", lines.Count - Shown) : null);
    }
}
