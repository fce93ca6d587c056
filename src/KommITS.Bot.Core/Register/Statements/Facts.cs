using System.Globalization;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Statements;

internal enum YearRole
{
    Plain,
    From,
    To,
}

internal readonly record struct YearSaid(int Year, YearRole Role, int? Quarter);

/// <summary>Years, quarters, grades and hosting in a part of a text.</summary>
internal sealed class Facts(IReadOnlyList<Token> tokens, int start, int end, int thisYear)
{
    private static readonly string[] From = ["sedan", "sen", "since", "fran", "from"];
    private static readonly string[] To = ["till", "until", "senast", "by", "tills", "before", "innan"];
    private static readonly string[] Not = ["inte", "not", "ej"];
    private static readonly string[] Ordinals = ["forsta", "andra", "tredje", "fjarde", "first", "second", "third", "fourth", "1", "2", "3", "4"];

    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    public IReadOnlyList<YearSaid> Years { get; } = [.. ReadYears(tokens, start, end, thisYear)];

    /// <summary>Any number is taken: whether it is a grade is the portfolio's to judge.</summary>
    public int? Grade { get; } = ReadGrade(tokens, start, end);

    public Hosting? Hosting { get; } = HostingWords.Read(tokens.Skip(start).Take(end - start));

    public bool IsEmpty => Years.Count == 0 && Grade is null && Hosting is null;

    public static bool IsYear(Token token) => token.Raw.Length == 4 && int.TryParse(token.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1970 and <= 2100;

    /// <summary>A word that begins or belongs to a time, and so to no name.</summary>
    public static bool IsOfTime(string word) =>
        word is "kvartal" or "kvartalet" or "quarter" or "varen" or "hosten" or "spring" or "autumn" || Short(word) is not null
        || Ordinals.Take(8).Contains(word) || (word != "may" && Months.Contains(word));

    private static IEnumerable<YearSaid> ReadYears(IReadOnlyList<Token> tokens, int start, int end, int thisYear)
    {
        for (var at = start; at < end; at++)
        {
            var (year, first, last) = YearAt(tokens, at, end, thisYear);
            if (year is null || (first > start && Not.Contains(tokens[first - 1].Folded)))
                continue;
            var quarter = QuarterBefore(tokens, start, first, out var begins) ?? QuarterAfter(tokens, last + 1, end);
            yield return new YearSaid(year.Value, RoleOf(tokens, start, begins), quarter);
            at = last;
        }
    }

    private static (int? Year, int First, int Last) YearAt(IReadOnlyList<Token> tokens, int at, int end, int thisYear)
    {
        if (IsYear(tokens[at]))
            return (int.Parse(tokens[at].Raw, CultureInfo.InvariantCulture), at, at);
        var pair = at + 1 < end ? $"{tokens[at].Folded} {tokens[at + 1].Folded}" : "";
        return pair switch
        {
            "i ar" or "this year" => (thisYear, at, at + 1),
            "nasta ar" or "next year" => (thisYear + 1, at, at + 1),
            "forra aret" or "i fjol" or "last year" => (thisYear - 1, at, at + 1),
            _ => (null, at, at),
        };
    }

    /// <summary>"kvartal 3 2027", "Q3 2027", "tredje kvartalet 2027", "i mars 2027".</summary>
    private static int? QuarterBefore(IReadOnlyList<Token> tokens, int start, int year, out int begins)
    {
        begins = year;
        var at = year - 1;
        if (at > start && tokens[at].Folded is "of" or "ar" or "in")
            at--;
        if (at < start)
            return null;
        var word = tokens[at].Folded;
        var before = at > start ? tokens[at - 1].Folded : "";
        if (Short(word) is { } quarter)
            return Begin(out begins, at, quarter);
        if (word is "kvartalet" or "quarter" or "kvartal" && OrdinalOf(before) is { } ordinal)
            return Begin(out begins, at > start + 1 && tokens[at - 2].Folded is "the" or "e" ? at - 2 : at - 1, ordinal);
        if (before is "kvartal" or "quarter" or "kv" && OrdinalOf(word) is { } number)
            return Begin(out begins, at - 1, number);
        return Array.IndexOf(Months, word) is >= 0 and var month ? Begin(out begins, at, (month % 12 / 3) + 1) : null;
    }

    private static int? QuarterAfter(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at >= end)
            return null;
        if (Short(tokens[at].Folded) is { } quarter)
            return quarter;
        return tokens[at].Folded is "kvartal" or "quarter" && at + 1 < end ? OrdinalOf(tokens[at + 1].Folded) : null;
    }

    private static int Begin(out int begins, int at, int quarter)
    {
        begins = at;
        return quarter;
    }

    private static int? Short(string word) => word is [('q' or 'k'), (>= '1' and <= '4')] ? word[1] - '0' : null;

    private static int? OrdinalOf(string word) => Array.IndexOf(Ordinals, word) is >= 0 and var at ? (at % 4) + 1 : null;

    private static YearRole RoleOf(IReadOnlyList<Token> tokens, int start, int at)
    {
        for (var before = at - 1; before >= Math.Max(start, at - 3); before--)
        {
            if (From.Contains(tokens[before].Folded))
                return YearRole.From;
            if (To.Contains(tokens[before].Folded))
                return YearRole.To;
            if (tokens[before].Folded is not ("i" or "in" or "ar" or "the" or "slutet" or "end" or "of" or "och" or "med" or "borjan" or "ca" or "about"))
                break;
        }

        return YearRole.Plain;
    }

    /// <summary>"4 av 5", "4/5", "betyg 4".</summary>
    private static int? ReadGrade(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!int.TryParse(tokens[at].Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) || grade > 99)
                continue;
            var next = at + 1 < end ? tokens[at + 1] : default;
            var isOutOf = next.Folded is "av" or "of" or "out" && tokens.Skip(at + 1).Take(3).Any(token => token.Raw == "5");
            var isSlashed = next.Raw == "5" && next.Gap == Gap.Joined;
            var isGraded = at > start && tokens[at - 1].Folded is "betyg" or "betyget" or "grade" or "rating" or "score";
            if (isOutOf || isSlashed || isGraded)
                return grade;
        }

        return null;
    }
}
