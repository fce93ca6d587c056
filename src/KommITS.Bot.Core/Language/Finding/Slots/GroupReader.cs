using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Finding.Slots;

/// <summary>Reads SKR's municipality groups from codes ("B4") and from words ("pendlingskommuner", "rural municipalities").</summary>
internal static class GroupReader
{
    private static readonly string[] Codes = ["A1", "A2", "B3", "B4", "B5", "C6", "C7", "C8", "C9"];

    public static IReadOnlyList<string> Read(TokenText text, Municipality? near)
    {
        var words = text.Tokens.Select(token => token.Folded).ToList();
        var coded = text.Tokens.Select(token => token.Raw.ToUpperInvariant()).Where(Codes.Contains).ToList();
        if (coded.Count > 0)
            return coded;
        if (Says("lagpendling"))
            return ["B5"];
        if (Says("pendlingskommun", "pendlarkommun", "commuter", "commuting", "forort", "suburb"))
            return Commuters(words, near);
        if (Says("besoksnaring", "turistkommun", "tourism", "tourist"))
            return ["C9"];
        if (Says("landsbygd", "glesbygd", "rural"))
            return ["C8", "C9"];
        if (Says("storstader", "storstadskommun", "metropol", "metropolitan"))
            return ["A1"];
        if (Has("storre", "stader", "stad") || Has("larger", "cities", "towns"))
            return ["B3"];
        return Has("mindre", "stader", "tatorter") || Has("small", "towns", "cities") || Has("smaller", "towns", "cities") ? ["C6"] : [];

        bool Says(params string[] beginnings) => words.Any(word => beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal)));

        bool Has(string first, params string[] second) => words.Zip(words.Skip(1)).Any(pair => pair.First == first && second.Contains(pair.Second));
    }

    /// <summary>Commuter municipalities are grouped by what they lie near to; by the named one's own group, where one is named.</summary>
    private static IReadOnlyList<string> Commuters(List<string> words, Municipality? near) => near?.GroupCode switch
    {
        "A1" or "A2" => ["A2"],
        "B3" or "B4" or "B5" => ["B4", "B5"],
        "C6" or "C7" => ["C7"],
        _ when words.Exists(word => word.StartsWith("storstad", StringComparison.Ordinal)) => ["A2"],
        _ when words.Contains("storre") || words.Contains("larger") => ["B4"],
        _ when words.Contains("mindre") || words.Contains("tatort") || words.Contains("smaller") => ["C7"],
        _ => ["A2", "B4", "C7"],
    };
}
