namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>Times of day: kl 9, kl. 14.30, halv nio, kvart i tre, tjugo över fem, 9 am, mitt på dagen, kl 13–15.</summary>
internal static class ClockTimes
{
    private const int Hour = 60;
    private const int Noon = 12 * Hour;
    private const int Day = 24 * Hour;
    private const int Strong = 0;

    public static TimePart? Read(DateText text, int at)
    {
        var cue = text.Match("clock", at);
        var start = cue?.End ?? at;
        return ReadNamed(text, start) ?? ReadSpoken(text, start, cue is not null) ?? ReadDigits(text, start, cue?.Value);
    }

    /// <summary>The morning, afternoon, evening or night of a day, as they are meant here; a night goes on into the next day.</summary>
    public static ClockTime PartOfDay(int part) => part switch
    {
        0 or 4 => new(8 * Hour, Noon, "TMO"),
        1 or 5 => new(Noon, 16 * Hour, "TAF"),
        2 => new(18 * Hour, Day, "TEV"),
        _ => new(22 * Hour, Day + (6 * Hour), "TNI"),
    };

    private static TimePart? ReadNamed(DateText text, int at) =>
        text.Match("named", at) is var (end, minutes) ? new(end, [new(minutes, null, Timex.Clock(minutes))]) : null;

    // "halv nio", "kvart i 3", "tjugo över fem", "nio" after a word for the clock: they go round twice a day.
    private static TimePart? ReadSpoken(DateText text, int at, bool hasCue)
    {
        if ((text.Match("half", at) ?? text.Match("quarter", at)) is var (end, offset))
            return text.Count(end) is (var after, >= 1 and <= 12 and var hour) ? Spoken(text, after, (hour * Hour) + offset, isLoose: false) : null;
        if (text.Count(at) is (var counted, (5 or 10 or 20 or 25) and var minutes))
        {
            var sign = text.Match("to", text.Match("unit", counted) is (var unit, 0) ? unit : counted);
            if (sign is var (named, direction) && (text.Match("half", named) is var (halfEnd, half) ? (halfEnd, half) : (named, 0)) is var (hourAt, extra)
                && text.Count(hourAt) is (var last, >= 1 and <= 12 and var round))
                return Spoken(text, last, (round * Hour) + extra + (direction * minutes), isLoose: !hasCue);
        }

        return hasCue && text.Number(at) is null && text.Match("number", at) is (var word, >= 1 and <= 12 and var o) ? Spoken(text, word, o * Hour, isLoose: false) : null;
    }

    private static TimePart Spoken(DateText text, int end, int minutes, bool isLoose)
    {
        var early = ((minutes % Noon) + Noon) % Noon;
        end = text.Skip("oclock", end);
        if (text.Match("part", end) is var (after, part))
            return new(after, [Of(Within(early, part))]);
        return early is >= 7 * Hour and < Noon
            ? new(end, [Of(early), Of(early + Noon)], isLoose)
            : new(end, [Of(early + Noon), Of(early)], isLoose);
    }

    private static TimePart? ReadDigits(DateText text, int at, int? cue)
    {
        if (ReadHour(text, at, cue is not null) is not var (end, minutes, isWhole, isClear))
            return null;
        var marked = text.Skip("oclock", end);
        if (text.Match("part", marked) is var (after, part) && (isClear || minutes <= Noon))
            return new(after, [Of(minutes >= Noon + Hour ? minutes : Within(minutes % Noon, part))]);
        if (isWhole && cue is null && marked == end)
            return null;
        if (Until(text, marked, cue) is var (rangeEnd, until) && until > minutes)
            return new(rangeEnd, [new(minutes, until, Timex.Clock(minutes))], cue is null);
        // With a point it may be another number; an hour alone after "at" may count things.
        var isLoose = cue is null ? text.Is(at + 1, '.') : cue != Strong && isWhole;
        return !isClear && minutes is >= Hour and < 7 * Hour
            ? new(marked, [Of(minutes + Noon), Of(minutes)], isLoose)
            : new(marked, [Of(minutes)], isLoose);
    }

    private static (int End, int Minutes, bool IsWhole, bool IsClear)? ReadHour(DateText text, int at, bool hasCue)
    {
        if (text.Number(at) is not { } hour || IsLater(text, at))
            return null;
        var digits = text.Tokens[at].Text;
        if (digits.Length == 4 && hasCue && hour / 100 <= 23 && hour % 100 < Hour)
            return (at + 1, (hour / 100 * Hour) + (hour % 100), false, true);
        if (hour > 24 || digits.Length > 2)
            return null;
        var isClear = digits[0] == '0' || hour >= 7;
        var hasMinutes = (text.Is(at + 1, ':') || text.Is(at + 1, '.')) && text.IsJoined(at + 1, 2)
            && text.Number(at + 2) is >= 0 and < Hour && text.Tokens[at + 2].Text.Length == 2 && !IsLonger(text, at + 3);
        if (hasMinutes)
            return (hour * Hour) + text.Number(at + 2)!.Value is <= Day and var minutes ? (at + 3, minutes, false, isClear) : null;
        return IsLonger(text, at + 1) && !text.Is(at + 1, '-') ? null : (at + 1, hour * Hour, true, isClear);
    }

    // 192.168.1.12 and 14.30.5 are no times; 14.30. ends a sentence, and 9am is one.
    private static bool IsLonger(DateText text, int at) =>
        text.IsJoined(at, 2) && (text.Is(at, '.') || text.Is(at, ':') || text.Is(at, ',')) && text.Number(at + 1) is not null;

    private static bool IsLater(DateText text, int at) => at >= 2 && text.IsJoined(at - 1, 2)
        && text.Tokens[at - 1].Text is ("." or ":" or ",") && char.IsAsciiDigit(text.Tokens[at - 2].Text[0]);

    private static (int End, int Minutes)? Until(DateText text, int at, int? cue) =>
        text.Match("until", at) is var (start, _) && ReadHour(text, text.Skip("clock", start), cue is not null) is (var end, var minutes, var isWhole, _)
        && (!isWhole || cue is not null) && !text.Is(end, '/') && text.Match("month", end) is null
            ? (end, minutes)
            : null;

    private static int Within(int early, int part) => part switch
    {
        0 or 4 => early,
        1 or 5 => early + Noon,
        2 => early + Noon,
        _ => early is > 0 and <= 6 * Hour ? early : (early + Noon) % Day,
    };

    private static ClockTime Of(int minutes) => new(minutes, null, Timex.Clock(minutes));
}
