namespace KommITS.Bot.Conformance.Comparing;

/// <summary>One place at which the two wires are not the same.</summary>
/// <param name="Where">The step, then the way down to the value: <c>2/requests/1/body/inputHint</c>. Counted from 1.</param>
/// <param name="Ours">The value: a text as it is, anything else as JSON; <see cref="Absent"/> where there is none.</param>
public sealed record Difference(string Where, string Ours, string Sdk)
{
    public const string Absent = "(absent)";

    public override string ToString() => $"{Where}\n    ours: {Ours}\n    sdk:  {Sdk}";
}
