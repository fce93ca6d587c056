using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register.Finding;
using NodaTime;

namespace KommITS.Bot.Core.Language.Finding.Slots;

/// <summary>Reads when: "2027", "kvartal 3 2027", "Q3", "hösten 2027", "inom 18 månader", "de närmaste två åren", "next year", "före 2029".</summary>
internal static class PeriodReader
{
    private const int Soon = 18;
    private const int Ever = 2100;

    private static readonly string[][] Ordinals =
        [["forsta", "first", "1a", "1st"], ["andra", "second", "2a", "2nd"], ["tredje", "third", "3e", "3rd"], ["fjarde", "fourth", "4e", "4th", "sista", "last"]];

    private static readonly string[] Ahead = ["inom", "within", "narmaste", "narmsta", "kommande", "next", "coming"];

    public static QuarterRange? Read(IReadOnlyList<Token> tokens, LocalDate today)
    {
        var words = tokens.Select(token => token.Folded).ToList();
        return Quarter(words, today) ?? Half(words, today) ?? WithinSome(words, today) ?? Years(words, today) ?? Relative(words, today);
    }

    private static QuarterRange? Quarter(List<string> words, LocalDate today)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var quarter = words[at] switch
            {
                "kvartal" or "quarter" or "q" or "kv" when at + 1 < words.Count && Numbers.Digits(words[at + 1]) is >= 1 and <= 4 and var number => number,
                "kvartalet" or "kvartal" or "quarter" when at > 0 => Ordinal(words[at - 1]) ?? Numbers.Digits(words[at - 1]),
                ['q', >= '1' and <= '4' and var digit] => digit - '0',
                ['k', 'v', >= '1' and <= '4' and var digit] => digit - '0',
                _ => null,
            };
            if (quarter is { } found and >= 1 and <= 4)
                return QuarterRange.OfQuarter(YearNear(words, at) ?? (found < ((today.Month - 1) / 3) + 1 ? today.Year + 1 : today.Year), found);
        }

        return null;
    }

    private static QuarterRange? Half(List<string> words, LocalDate today)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var year = YearNear(words, at);
            var half = words[at] switch
            {
                "hosten" or "autumn" or "fall" or "host" when year is not null || words[at] is "hosten" or "autumn" => 2,
                "varen" or "spring" or "var" when year is not null || words[at] is "varen" or "spring" => 1,
                "halvaret" or "halvar" or "half" when at > 0 => Ordinal(words[at - 1]),
                _ => null,
            };
            if (half is 1 or 2)
                return HalfOf(year ?? YearOf(half.Value, today), half.Value);
        }

        return null;
    }

    private static QuarterRange HalfOf(int year, int half) => half == 1
        ? new QuarterRange(new Quarter(year, 1), new Quarter(year, 2))
        : new QuarterRange(new Quarter(year, 3), new Quarter(year, 4));

    private static QuarterRange MonthsAhead(LocalDate today, int months) => new(QuarterOf(today), QuarterOf(today.PlusMonths(months)));

    private static Quarter QuarterOf(LocalDate day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    private static int YearOf(int half, LocalDate today) => half == 1 && today.Month > 6 ? today.Year + 1 : today.Year;

    /// <summary>"inom 18 månader", "de närmaste två åren", "in the next couple of years".</summary>
    private static QuarterRange? WithinSome(List<string> words, LocalDate today)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!Ahead.Contains(words[at]))
                continue;
            for (var unit = at + 1; unit < Math.Min(words.Count, at + 6); unit++)
                if (MonthsIn(words[unit]) is { } months && (words[at] is not "next" || unit > at + 1 || words[unit] is "years" or "months"))
                    return MonthsAhead(today, months * CountIn(words, at + 1, unit) + (words.Skip(at).Take(unit - at).Contains("halvt") ? 6 : 0));
        }

        return null;
    }

    private static int? MonthsIn(string word) => word switch
    {
        "manad" or "manader" or "manaderna" or "month" or "months" => 1,
        "kvartalen" or "quarters" => 3,
        "halvar" or "halvaret" => 6,
        "ar" or "aren" or "aret" or "year" or "years" => 12,
        _ => null,
    };

    private static int CountIn(List<string> words, int from, int to) =>
        words.Skip(from).Take(to - from).Select(Numbers.Small).FirstOrDefault(number => number is > 0 and <= 120) ?? (to < words.Count && words[to] is "aren" or "years" ? 2 : 1);

    private static QuarterRange? Years(List<string> words, LocalDate today)
    {
        var at = words.FindIndex(word => Numbers.Year(word) is not null);
        if (at < 0)
            return null;
        var year = Numbers.Year(words[at])!.Value;
        var second = words.Skip(at + 1).Take(2).Select(Numbers.Year).FirstOrDefault(found => found is not null);
        if (second is not null)
            return QuarterRange.OfYears(Math.Min(year, second.Value), Math.Max(year, second.Value));
        var before = words.Take(at).TakeLast(3).ToList();
        if (before.Intersect(["fore", "innan", "before"]).Any())
            return QuarterRange.OfYears(today.Year, Math.Max(today.Year, year - 1));
        if (before.Intersect(["senast", "by", "until", "tom"]).Any())
            return QuarterRange.OfYears(today.Year, Math.Max(today.Year, year));
        if (before.Intersect(["efter", "after"]).Any())
            return QuarterRange.OfYears(year + 1, Ever);
        return before.Intersect(["sedan", "sen", "since", "from", "fran"]).Any() ? QuarterRange.OfYears(year, Ever) : QuarterRange.OfYear(year);
    }

    private static QuarterRange? Relative(List<string> words, LocalDate today)
    {
        var text = $" {string.Join(' ', words)} ";
        return Says(" nasta ar ", " next year ") ? QuarterRange.OfYear(today.Year + 1)
            : Says(" i ar ", " this year ", " under aret ") ? QuarterRange.OfYear(today.Year)
            : Says(" i fjol ", " forra aret ", " last year ") ? QuarterRange.OfYear(today.Year - 1)
            : Says(" snart ", " soon ", " framover ", " inom kort ", " pa gang ") ? MonthsAhead(today, Soon)
            : null;

        bool Says(params string[] phrases) => phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    private static int? Ordinal(string word) => Array.FindIndex(Ordinals, words => words.Contains(word)) is >= 0 and var at ? at + 1 : null;

    private static int? YearNear(List<string> words, int at) => words.Skip(Math.Max(0, at - 2)).Take(6).Select(Numbers.Year).FirstOrDefault(year => year is not null);
}
