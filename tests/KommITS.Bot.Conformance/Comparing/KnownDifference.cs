using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Comparing;

/// <summary>An entry of <c>differences.json</c>: where the two are meant to differ, and why.</summary>
/// <param name="Scripts">Their names; one that ends with * stands for all that begin so.</param>
/// <param name="Where">As in <see cref="Difference.Where"/>; a part that is * stands for any.</param>
/// <param name="Ours">As in <see cref="Difference.Ours"/>; * stands for any, where the wording is no one's to promise.</param>
public sealed record KnownDifference(IReadOnlyList<string> Scripts, string Where, string Ours, string Sdk, string Reason)
{
    public static IReadOnlyList<KnownDifference> All { get; } = ScriptFolder.Load<KnownDifference[]>("differences.json");

    public bool Explains(Script script, Difference difference) =>
        Scripts.Any(pattern => Names(pattern, script)) && Is(Ours, difference.Ours) && Is(Sdk, difference.Sdk) && IsAt(difference.Where);

    public static bool Names(string pattern, Script script) =>
        pattern.EndsWith('*') ? script.ToString().StartsWith(pattern[..^1], StringComparison.Ordinal) : script.ToString() == pattern;

    private static bool Is(string listed, string value) => listed == "*" || listed == value;

    private bool IsAt(string where)
    {
        var (pattern, parts) = (Where.Split('/'), where.Split('/'));
        return pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First == "*" || pair.First == pair.Second);
    }
}
