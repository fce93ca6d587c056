using System.Text.RegularExpressions;

namespace KommITS.Bot.Members;

/// <summary>Takes the name, the place and the reason out of what members and the committee type.</summary>
internal static partial class Speech
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>"släpp in Bo Exempel", "neka Bo: fel kommun", "lämna över till Bo".</summary>
    public static (string? Name, string? Reason) NameAndReason(string text) => Named().Match(text.Trim()) is { Success: true } match
        ? (Given(match.Groups["name"]), Given(match.Groups["reason"]))
        : (null, null);

    /// <summary>"gör Bo till styrelseledamot", "ta bort Bo ur styrelsen".</summary>
    public static string? BoardName(string text) => OfBoard().Match(text.Trim()) is { Success: true } match ? Given(match.Groups["name"]) : null;

    /// <summary>What follows a colon: "ta inte över: jag slutar också".</summary>
    public static string? AfterColon(string text) => text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && text[(colon + 1)..].Trim() is { Length: > 0 } rest ? rest : null;

    /// <summary>"jag arbetar också för Habo": Habo.</summary>
    public static string? Place(string text) => Places().Match(text.Trim()) is { Success: true } match ? Given(match.Groups["place"]) : null;

    /// <summary>"lägg till maildomän umea.se för Umeå".</summary>
    public static string? Domain(string text) => Domains().Match(text) is { Success: true } match ? match.Value.ToLowerInvariant() : null;

    private static string? Given(Group group) => group.Success && group.Value.Trim().TrimEnd('.', '?', '!').Trim() is { Length: > 0 } given ? given : null;

    [GeneratedRegex(
        @"\b(släpp(a)?\s+in|admit|let|neka|refuse|deny|lämna(r)?\s+över\s+till|hand\s+over\s+to)\s+(?<name>[^:]{2,80}?)(\s+in)?\s*(:\s*(?<reason>[\s\S]+))?\z", Options, 200)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(gör|utse|välj|make|appoint|ta\s+bort|remove)\s+(?<name>.{2,80}?)\s+((till|som)\s+styrelse(ledamot|medlem)|(ur|från)\s+styrelsen|in\s*i\s+styrelsen|(to|as|a)\s+(a\s+)?(committee|board)\s+member|(from|to)\s+the\s+(committee|board))\W*\z",
        Options, 200)]
    private static partial Regex OfBoard();

    [GeneratedRegex(@"\b(för|åt|for|at|in)\s+(?<place>[^:]{2,60})\z", Options, 200)]
    private static partial Regex Places();

    [GeneratedRegex(@"(?<=\s@?)[\p{L}0-9-]+(\.[\p{L}0-9-]+)+(?=\s|\z)", Options, 200)]
    private static partial Regex Domains();
}
