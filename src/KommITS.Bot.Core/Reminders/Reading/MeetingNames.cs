using KommITS.Bot.Core.Language.Dates.Reading;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>Which conference a text names: "höstkonfen" is Höstkonferensen, "årsmötet" is Årsmöte 2027.</summary>
internal static class MeetingNames
{
    private const int Shortest = 4;
    private const int Alike = 5;
    private const int LongestName = 6;

    /// <summary>Words of which a title may have one without being named by it alone.</summary>
    private static readonly string[] Common = ["kommits", "kommun", "nasta", "next"];

    /// <summary>What English says of a title that is Swedish.</summary>
    private static readonly Dictionary<string, string> Swedish =
        new(StringComparer.Ordinal) { ["spring"] = "var", ["autumn"] = "host", ["fall"] = "host", ["annual"] = "arsmot", ["general"] = "arsmot" };

    /// <summary>Every one that the text may mean; empty when it names none.</summary>
    public static IReadOnlyList<Meeting> Named(DateText text, IReadOnlyList<Meeting> meetings)
    {
        var scored = meetings.Select(meeting => (meeting, Words: text.Tokens.Count(token => Names(token.Text, meeting)))).Where(one => one.Words > 0).ToList();
        return [.. scored.Where(one => one.Words == scored.Max(other => other.Words)).Select(one => one.meeting)];
    }

    /// <summary>Where the name of a conference, or a word for one, stands right after the token; empty when none does.</summary>
    public static Cut After(DateText text, int at, IReadOnlyList<Meeting> meetings)
    {
        var end = at;
        for (var next = text.Skip("on", at); next < text.Tokens.Count && next < at + LongestName; next = Math.Max(end, next + 1))
        {
            if (text.Match("meeting", next) is var (named, _))
                end = named;
            else if (IsMeetingWord(text.Tokens[next].Text) || meetings.Any(meeting => Names(text.Tokens[next].Text, meeting) || IsYearOf(text, next, end, meeting)))
                end = next + 1;
            else if (text.Match("of", next) is null && text.Match("in", next) is null)
                break;
        }

        return end == at ? default : new Cut(text.Tokens[at].Start, text.Tokens[end - 1].End - text.Tokens[at].Start);
    }

    /// <summary>"årsmötet", "vårkonferensen", "höstkonfen": a kind of conference, though none of that name may be coming.</summary>
    public static bool IsMeetingWord(string word) =>
        Folding.Fold(word) is var folded && (folded.Contains("konf", StringComparison.Ordinal) || folded.EndsWith("mote", StringComparison.Ordinal)
            || folded.EndsWith("motet", StringComparison.Ordinal) || folded.EndsWith("dagarna", StringComparison.Ordinal));

    private static bool IsYearOf(DateText text, int at, int end, Meeting meeting) => at == end && text.Year(at) == meeting.Starts.Year;

    private static bool Names(string word, Meeting meeting)
    {
        var said = Folding.Fold(word);
        return said.Length >= Shortest && !Common.Contains(said) && DateToken.Read(meeting.Title).Any(token => IsAlike(said, Folding.Fold(token.Text)));
    }

    /// <summary>The same word, in another form or cut short.</summary>
    private static bool IsAlike(string said, string title)
    {
        if (said == title || (Swedish.TryGetValue(said, out var beginning) && title.StartsWith(beginning, StringComparison.Ordinal)))
            return true;
        var same = said.Zip(title).TakeWhile(pair => pair.First == pair.Second).Count();
        return same >= Alike && same >= Math.Min(said.Length, title.Length) - 2;
    }
}
