namespace KommITS.Bot.Conferences.Programmes;

/// <summary>What a dropped file says, as texts: of the conference itself, and of its sessions.</summary>
/// <param name="Fields">Row, name, value.</param>
/// <param name="Sessions">A row each, by the column's name.</param>
/// <param name="IsBroken">It looks like a programme and can't be read.</param>
internal sealed record ProgrammeRows(IReadOnlyList<ProgrammeField> Fields, IReadOnlyList<ProgrammeRow> Sessions, bool IsBroken = false)
{
    public static ProgrammeRows Broken { get; } = new([], [], true);
}

internal sealed record ProgrammeField(int Row, string Name, string Value);

internal sealed record ProgrammeRow(int Row, IReadOnlyDictionary<SessionColumn, string> Cells);

internal enum SessionColumn
{
    Day,
    From,
    Until,
    Title,
    Room,
    Speakers,
    Slides,
}
