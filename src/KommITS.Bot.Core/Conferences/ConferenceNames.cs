using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Conferences;

/// <summary>How people name conferences without their number.</summary>
public static class ConferenceNames
{
    private const int FewestLetters = 4;
    private static readonly char[] Between = [' ', ',', '.', '?', ':'];
    private static readonly string[] Fillers = ["konferens", "konferensen", "conference", "exempel", "kommits", "dagarna"];

    /// <summary>In lower case, without dots and rings over letters: what words are compared by.</summary>
    public static string Plain(string text) => Folding.Fold(text);

    /// <summary>Whether a text names a conference by a word of its title, its season, or as the annual meeting: "digitaliseringsdagarna", "höstkonferensen".</summary>
    /// <param name="said">As <see cref="Plain"/> gives it.</param>
    public static bool IsNamed(Conference conference, string said)
    {
        var words = said.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var title = Plain(conference.Details.Title).Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return (conference.Details.IsAnnualMeeting && (words.Any(word => word.StartsWith("arsmote", StringComparison.Ordinal) || word == "agm") || said.Contains("annual meeting", StringComparison.Ordinal)))
            || SeasonOf(words) is { } season && SeasonOf(title) == season
            || title.Any(word => word.Length >= FewestLetters && !word.Any(char.IsDigit) && SeasonOf([word]) is null && !Fillers.Contains(word) && words.Any(one => one.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string? SeasonOf(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.StartsWith("host", StringComparison.Ordinal) || word is "autumn" or "fall")
                return "autumn";
            if (word.StartsWith("varkonf", StringComparison.Ordinal) || word is "var" or "varen" or "varens" or "spring")
                return "spring";
        }

        return null;
    }
}
