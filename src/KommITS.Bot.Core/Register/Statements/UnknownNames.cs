using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>Takes the name of a system that nobody knows from where one is expected.</summary>
internal static class UnknownNames
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Leading = new(
        ["systemet", "system", "the", "a", "an", "ett", "en", "bade", "both", "nu", "numera", "now", "idag", "today", "ocksa", "also", "redan", "already", "just", "from", "fran", "ut", "med"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Ending = new(
        [
            "sedan", "sen", "since", "fran", "from", "i", "in", "pa", "on", "till", "to", "until", "mot", "med", "with", "by", "for", "hos", "at", "av", "of", "som", "as", "which", "that",
            "och", "and", "men", "but", "samt", "inte", "not", "nu", "now", "idag", "today", "kvartal", "quarter", "nasta", "next", "forra", "last", "detta", "this", "under", "during", "via",
            "ar", "is", "driftas", "hostas", "hosted", "betyg", "grade", "dar", "where", "eftersom", "because", "tillsammans", "together", "har", "have", "vi", "we", "oss", "us", "ur", "vart", "our", "anymore", "langre",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that may stand where a name is expected and are none.</summary>
    private static readonly HashSet<string> NoNames = new(
        [
            "det", "den", "de", "dem", "it", "them", "flera", "many", "several", "inget", "inga", "nothing", "allt", "everything", "problem", "problems", "manga", "mycket", "fullt", "upp", "out", "runt",
            "hemma", "saker", "nagot", "something", "anything", "olika", "samma", "same", "eget", "egen", "own", "detta", "this", "that", "ny", "nytt", "nya", "new", "annat", "another", "other", "bra", "kul", "ja", "nej",
            "leverantor", "supplier", "kommun", "municipality", "personal", "staff", "tid", "time", "ingen", "no", "svart", "svarare", "beslutat", "fatt", "en", "ett", "a", "an", "fraga", "question",
        ],
        StringComparer.Ordinal);

    /// <summary>The names in a part of a text, parted by commas and "och", each with where it stands.</summary>
    public static IEnumerable<(int At, string Name)> In(TokenText text, int start, int end, Func<int, bool> isTaken)
    {
        var at = start;
        while (at < end)
        {
            if (isTaken(at) || Leading.Contains(text.Tokens[at].Folded))
            {
                at++;
                continue;
            }

            var last = at;
            while (last < end && last - at < MostWords && !isTaken(last) && !Ends(text.Tokens, last, at))
                last++;
            if (last > at && IsName(text.Tokens, at, last))
                yield return (at, text.Source[text.Tokens[at].Start..text.Tokens[last - 1].End]);
            if (NextPart(text.Tokens, last, at, end) is not { } next)
                yield break;
            at = next;
        }
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int at, int first) =>
        (at > first && tokens[at].Gap is Gap.Break or Gap.Sentence) || Ending.Contains(tokens[at].Folded) || Facts.IsYear(tokens[at])
        || Facts.IsOfTime(tokens[at].Folded);

    private static bool IsName(IReadOnlyList<Token> tokens, int first, int last) =>
        tokens.Skip(first).Take(last - first).All(token => !token.IsAddress) && !NoNames.Contains(tokens[first].Folded)
        && tokens.Skip(first).Take(last - first).Any(token => token.Raw.Any(char.IsLetter)) && tokens[last - 1].End - tokens[first].Start > 1;

    /// <summary>After the next comma or "och"; always beyond where this part began.</summary>
    private static int? NextPart(IReadOnlyList<Token> tokens, int from, int began, int end)
    {
        for (var next = from; next < end; next++)
        {
            if (tokens[next].Folded is "och" or "and" or "samt")
                return next + 1;
            if (next > began && tokens[next].Gap == Gap.Break)
                return next;
        }

        return null;
    }
}
