using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Statements;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>What a table says, row by row. Nothing is stored yet.</summary>
/// <param name="Names">Those that no product has: proposals, once it is applied.</param>
public sealed record ImportReading(
    string Municipality,
    ImportFault Fault,
    IReadOnlyList<UsageEdit> Edits,
    IReadOnlyList<ProposedName> Names,
    IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>How many problems are told of; their number is not limited by it.</summary>
    public const int MaxProblems = 200;

    public int ProblemCount { get; init; }

    /// <summary>Member id to name, of those who stand in the table as contacts.</summary>
    public IReadOnlyDictionary<string, string> Contacts { get; init; } = new Dictionary<string, string>();

    public static ImportReading Of(string municipality, ImportFault fault) => new(municipality, fault, [], [], []);
}

public sealed record ImportProblem(int Row, ImportProblemKind Kind, string Text);

public enum ImportProblemKind
{
    NoName,
    UnknownStatus,
    BadYear,
    BadQuarter,
    QuarterWithoutYear,
    BadGrade,
    UnknownHosting,
    NoteTooLong,

    /// <summary>The row is about a municipality that the table is not imported for.</summary>
    OtherMunicipality,

    /// <summary>The product stands in an earlier row.</summary>
    Twice,

    /// <summary>The name is shared by several products.</summary>
    Ambiguous,
    BadName,

    /// <summary>More systems than a municipality's register holds.</summary>
    TooMany,

    /// <summary>No active member of the municipality, or several of that name.</summary>
    UnknownContact,
}
