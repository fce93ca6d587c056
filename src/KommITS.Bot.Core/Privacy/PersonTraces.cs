using System.Text.Json.Serialization;

namespace KommITS.Bot.Core.Privacy;

/// <summary>By what a person can be recognised in what is stored.</summary>
public sealed record PersonTraces
{
    /// <summary>Stands where a forgotten person's id stood.</summary>
    public const string Forgotten = "forgotten";

    private const string Gap = "…";

    /// <summary>An id this long is no part of another one.</summary>
    private const int LongId = 20;

    /// <summary>Their member ids: one for each tenant in which they have met the bot.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The channel's ids for them and for their chats.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public string? Email { get; init; }

    /// <summary>First and last name; null where it may be somebody else's, or is an ordinary word.</summary>
    public string? Name { get; init; }

    /// <summary>What takes the place of an id.</summary>
    [JsonIgnore]
    public string StandIn { get; init; } = Forgotten;

    [JsonIgnore]
    private IReadOnlyList<string> AllIds => field ??= [.. Members.Concat(Ids).Where(id => id.Length > 0).OrderByDescending(id => id.Length)];

    [JsonIgnore]
    private IEnumerable<string> Words => new[] { Email, Name }.OfType<string>();

    public bool IsMember(string? id) => id is not null && Members.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text names the person, letter case aside.</summary>
    public bool AreIn(string text) => AllIds.Any(id => Find(text, id, 0, IsShort(id)) >= 0) || Words.Any(word => Find(text, word, 0, isWhole: true) >= 0);

    /// <summary>The text without what names the person.</summary>
    public string Without(string text)
    {
        if (IsMember(text))
            return StandIn;
        if (Words.Contains(text, StringComparer.OrdinalIgnoreCase))
            return "";
        foreach (var id in AllIds)
            text = Replace(text, id, StandIn, IsShort(id));
        foreach (var word in Words)
            text = Replace(text, word, Gap, isWhole: true);
        return text;
    }

    private static bool IsShort(string id) => id.Length < LongId;

    private static string Replace(string text, string word, string by, bool isWhole)
    {
        for (var at = Find(text, word, 0, isWhole); at >= 0; at = Find(text, word, at + by.Length, isWhole))
            text = string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + word.Length));
        return text;
    }

    /// <param name="isWhole">Not as a part of a longer word or id.</param>
    private static int Find(string text, string word, int from, bool isWhole)
    {
        for (var at = from; at <= text.Length - word.Length; at++)
        {
            at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return -1;
            if (!isWhole || ((at == 0 || !IsPart(text[at - 1])) && (at + word.Length == text.Length || !IsPart(text[at + word.Length]))))
                return at;
        }

        return -1;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';
}
