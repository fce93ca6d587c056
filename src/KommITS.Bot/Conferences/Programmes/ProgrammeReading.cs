using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Conferences;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>What a file would change; nothing is stored yet.</summary>
/// <param name="Sessions">Without ids.</param>
internal sealed record ProgrammeReading(IReadOnlyList<ReadField> Fields, IReadOnlyList<ConferenceSession> Sessions, IReadOnlyList<ProgrammeProblem> Problems, int ProblemCount)
{
    public const int MaxProblems = 40;

    public string? Title => Fields.Where(one => one.Field == ConferenceFormField.Title).Select(one => one.Value).FirstOrDefault();
}

internal sealed record ReadField(ConferenceFormField Field, string Value);

/// <param name="Text">In the language of who dropped the file.</param>
internal sealed record ProgrammeProblem(int Row, string Text);
