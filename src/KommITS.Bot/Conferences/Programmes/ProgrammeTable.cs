using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>Reads CSV and workbooks: rows of "titel;Vårkonferensen", then a row with the sessions' columns, then the sessions.</summary>
internal static class ProgrammeTable
{
    /// <summary>Null for a table that is about something else.</summary>
    public static ProgrammeRows? Read(Texts texts, ImportTable table)
    {
        var fields = new List<ProgrammeField>();
        var sessions = new List<ProgrammeRow>();
        Dictionary<int, SessionColumn>? head = null;
        foreach (var row in table.Rows)
        {
            if (head is not null)
                sessions.Add(new ProgrammeRow(row.Number, head.Where(column => column.Key < row.Cells.Count).ToDictionary(column => column.Value, column => row.Cells[column.Key])));
            else if (HeadOf(texts, row) is { } found)
                head = found;
            else if (row.Cells.Count > 1 && ConferenceFields.Find(texts, row.Cells[0]) is not null)
                fields.Add(new ProgrammeField(row.Number, row.Cells[0], row.Cells[1]));
            else
                return null;
        }

        return head is null && fields.Count < 2 ? null : new ProgrammeRows(fields, sessions);
    }

    /// <summary>A row that names the title's column and a time's.</summary>
    private static Dictionary<int, SessionColumn>? HeadOf(Texts texts, ImportRow row)
    {
        var columns = row.Cells.Index()
            .Select(cell => (cell.Index, Column: SessionColumns.Find(texts, cell.Item)))
            .Where(cell => cell.Column is not null)
            .DistinctBy(cell => cell.Column)
            .ToDictionary(cell => cell.Index, cell => cell.Column!.Value);
        return columns.ContainsValue(SessionColumn.Title) && columns.ContainsValue(SessionColumn.From) ? columns : null;
    }
}
