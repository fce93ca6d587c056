using NodaTime;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>A text's tokens, the words to know them by, and the moment that it was written.</summary>
internal sealed record DateText(IReadOnlyList<DateToken> Tokens, DateWords Words, LocalDateTime Now)
{
    public LocalDate Today => Now.Date;

    public (int End, int Value)? Match(string kind, int at) => Words.Match(kind, Tokens, at);

    /// <summary>Past the phrase, if it stands there.</summary>
    public int Skip(string kind, int at) => Match(kind, at)?.End ?? at;

    public int? Number(int at) => at < Tokens.Count ? Tokens[at].Number : null;

    /// <summary>A number in digits or as a word.</summary>
    public (int End, int Value)? Count(int at) => Number(at) is { } number ? (at + 1, number) : Match("number", at);

    public bool Is(int at, char sign) => at < Tokens.Count && Tokens[at].Text[0] == sign && Tokens[at].Text.Length == 1;

    /// <summary>Signs and numbers written together, such as the rest of 14.5.2027.</summary>
    public bool IsJoined(int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            if (at >= Tokens.Count || !Tokens[at].IsJoined)
                return false;
        }

        return true;
    }

    /// <summary>A year that an appointment may have.</summary>
    public int? Year(int at) => Number(at) is >= 1990 and <= 2099 and var year && Tokens[at].Text.Length == 4 ? year : null;

    /// <summary>The words end here: nothing follows that a number could count.</summary>
    public bool EndsAt(int at) => at >= Tokens.Count || !Tokens[at].IsWord;
}

/// <summary>A day, or a range with the first day after it.</summary>
internal readonly record struct DateSpan(LocalDate Start, LocalDate? End, string Timex);

/// <param name="End">The first token after it.</param>
/// <param name="Spans">What it may be, likeliest first; never empty.</param>
internal sealed record DatePart(int End, IReadOnlyList<DateSpan> Spans);

/// <param name="Minutes">Minutes of the day, 0 to 1,440.</param>
/// <param name="Until">Where a range ends.</param>
internal readonly record struct ClockTime(int Minutes, int? Until, string Timex);

/// <param name="IsLoose">It could be something else, unless a date or the sentence's end stands beside it.</param>
internal sealed record TimePart(int End, IReadOnlyList<ClockTime> Times, bool IsLoose = false);
