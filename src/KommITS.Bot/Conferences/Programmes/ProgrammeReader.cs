using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>Reads rows into fields and sessions, and says row by row what can't be read.</summary>
internal sealed class ProgrammeReader(FieldReader fields, WallTimes times)
{
    public ProgrammeReading Read(Texts texts, ProgrammeRows rows)
    {
        var problems = new List<ProgrammeProblem>();
        var read = new List<ReadField>();
        var details = new ConferenceDetails();
        foreach (var row in rows.Fields)
        {
            if (ConferenceFields.Find(texts, row.Name) is not { } field)
            {
                problems.Add(new ProgrammeProblem(row.Row, texts.Format("conferences.rowUnknown", row.Name)));
                continue;
            }

            (details, var remark) = fields.Take(texts, details, field, row.Value);
            if (remark is null)
                read.Add(new ReadField(field, row.Value));
            else
                problems.Add(new ProgrammeProblem(row.Row, remark));
        }

        var sessions = Sessions(texts, rows.Sessions, details.Starts, problems);
        return new ProgrammeReading(read, sessions, [.. problems.Take(ProgrammeReading.MaxProblems)], problems.Count);
    }

    private List<ConferenceSession> Sessions(Texts texts, IReadOnlyList<ProgrammeRow> rows, LocalDate? day, List<ProgrammeProblem> problems)
    {
        var sessions = new List<ConferenceSession>();
        foreach (var row in rows)
        {
            if (Session(texts, row, sessions.LastOrDefault()?.Day ?? day, out var problem) is { } session)
                sessions.Add(session);
            else
                problems.Add(new ProgrammeProblem(row.Row, problem!));
        }

        if (sessions.Count <= ConferenceDetails.MaxSessions)
            return sessions;
        problems.Add(new ProgrammeProblem(rows[ConferenceDetails.MaxSessions].Row, texts.Format("conferences.faultSessions", ConferenceDetails.MaxSessions)));
        return [.. sessions.Take(ConferenceDetails.MaxSessions)];
    }

    private ConferenceSession? Session(Texts texts, ProgrammeRow row, LocalDate? before, out string? problem)
    {
        problem = null;
        var (title, saidDay) = (Cell(row, SessionColumn.Title), Cell(row, SessionColumn.Day));
        var day = saidDay is null ? before : times.Read(saidDay)?.Day;
        var from = WallTimes.HourOf(Cell(row, SessionColumn.From) ?? "");
        var until = WallTimes.HourOf(Cell(row, SessionColumn.Until) ?? "") ?? (Cell(row, SessionColumn.Until) is null ? from?.PlusHours(1) : null);
        problem = title is null ? texts["conferences.rowNoTitle"]
            : day is null ? texts.Format("conferences.rowNoDay", saidDay ?? "")
            : from is null || until is null ? texts.Format("conferences.rowNoHour", Cell(row, SessionColumn.From) ?? "", Cell(row, SessionColumn.Until) ?? "")
            : until <= from ? texts["conferences.faultSessionEnd"]
            : null;
        return problem is null
            ? new ConferenceSession("", day!.Value, from!.Value, until!.Value, title!, Cell(row, SessionColumn.Room), Cell(row, SessionColumn.Speakers), Cell(row, SessionColumn.Slides))
            : null;
    }

    private static string? Cell(ProgrammeRow row, SessionColumn column) => row.Cells.TryGetValue(column, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
