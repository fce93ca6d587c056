using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Language.Dates.Reading;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>"dagen innan", "två dagar före den 14 maj", "en timme innan", "första mötesdagen", "inför konferensen": counted from something else.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Count">How many units before (below 0) or after; null when the words leave it open.</param>
/// <param name="Unit">As in words.json: 0 minutes, 1 hours, 2 days, 3 weeks, 4 months, 5 years.</param>
/// <param name="IsClosing">Counted from the last day to register.</param>
/// <param name="Day">The day that is named right after it; null for a conference.</param>
internal sealed record MeetingPhrase(Cut Cut, int End, int? Count, int Unit, bool IsClosing, FoundDate? Day)
{
    private const int Days = 2;

    /// <summary>What may stand after "dagen innan" when it is not said before what.</summary>
    private static readonly string[] Goes = ["om", "att", "about", "to", "that", "på", "i", "at", "kl", "klockan", "tack", "please"];

    /// <summary>Something else is named that it is counted from: "dagen innan semestern".</summary>
    public bool IsOfOther(DateText text) =>
        Day is null && !IsClosing && End < text.Tokens.Count && text.Tokens[End] is { IsWord: true } next && !Goes.Contains(next.Text)
        && ClockTimes.Read(text, End) is null;

    public static MeetingPhrase? Find(DateText text, IReadOnlyList<FoundDate> found)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var start = text.Tokens[at].Start;
            if (!found.Any(one => one.Start <= start && start < one.Start + one.Length && !one.Readings[0].Timex.StartsWith('T')) && ReadAt(text, at) is { } read)
                return Completed(text, found, at, read);
        }

        return null;
    }

    private static MeetingPhrase Completed(DateText text, IReadOnlyList<FoundDate> found, int at, Offset read)
    {
        var closing = text.Match("closing", text.Skip("when", read.End));
        var end = closing?.End ?? read.End;
        var start = text.Tokens[at].Start;
        var day = closing is null && end < text.Tokens.Count ? found.FirstOrDefault(one => one.Start == text.Tokens[end].Start && !one.Readings[0].Timex.StartsWith('T')) : null;
        return new MeetingPhrase(new Cut(start, text.Tokens[end - 1].End - start), end, read.Count, read.Unit, closing is not null, day);
    }

    private static Offset? ReadAt(DateText text, int at)
    {
        if (text.Match("dayBefore", at) is var (end, days))
            return new Offset(end, days, Days);
        if (text.Match("meetingDay", at) is var (dayEnd, day))
            return new Offset(dayEnd, day, Days);
        if (text.Count(at) is var (counted, count) && text.Match("unit", counted) is var (named, unit) && text.Match("before", named) is var (before, sign))
            return new Offset(before, sign * count, unit);
        if (text.Match("span", at) is var (spanEnd, minutes) && text.Match("before", spanEnd) is var (afterSpan, side))
            return new Offset(afterSpan, side * minutes, 0);
        if (text.Match("closing", text.Skip("when", at)) is not null)
            return new Offset(at, 0, Days);
        return text.Match("leading", at) is var (open, _) && IsOfMeeting(text, open) ? new Offset(open, null, Days) : null;
    }

    /// <summary>"innan mötet" and "inför årsmötet", but not "innan lunch".</summary>
    private static bool IsOfMeeting(DateText text, int at) =>
        text.Match("meeting", text.Skip("on", at)) is not null || (at < text.Tokens.Count && MeetingNames.IsMeetingWord(text.Tokens[at].Text))
        || text.Match("closing", text.Skip("when", at)) is not null;

    private readonly record struct Offset(int End, int? Count, int Unit);
}
