namespace KommITS.Bot.Agreements.Importing;

/// <summary>What a dropped file says, as texts: a list of named values for each agreement.</summary>
/// <param name="IsBroken">It looks like agreements and can't be read.</param>
internal sealed record AgreementRows(IReadOnlyList<AgreementRow> Rows, bool IsBroken = false)
{
    /// <summary>Far above what a society has; it holds the conversation's memory small.</summary>
    public const int Most = 30;

    public static AgreementRows Broken { get; } = new([], true);
}

internal sealed record AgreementRow(int Row, IReadOnlyList<AgreementCell> Cells);

/// <param name="Row">Where in the file it stands, from 1.</param>
internal sealed record AgreementCell(int Row, string Name, string Value);
