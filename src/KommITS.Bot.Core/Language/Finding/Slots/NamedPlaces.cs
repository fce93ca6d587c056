using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Finding.Slots;

/// <summary>
/// The municipalities that a question of the register names. Beside those that any text would be taken to name, a name counts where one is expected:
/// "vad kör vara", "jämför mark och kil", "liknar berg".
/// </summary>
internal sealed class NamedPlaces(MunicipalityIndex index)
{
    private static readonly string[] Before =
        ["kor", "har", "anvander", "does", "do", "has", "jamfor", "jamfora", "compare", "med", "with", "to", "och", "and", "mot", "liknar", "like", "an", "than", "nara", "near", "som", "mellan", "between", "around", "kring", "till", "vs", "hos", "at", "is", "om", "resemble", "resembles", "against"];

    private static readonly string[] After = ["for", "use", "run", "have", "kor", "har", "anvander", "och", "and", "med", "with", "kommun", "mot"];

    public IReadOnlyList<MunicipalityMention> Find(Reading reading)
    {
        var tokens = reading.Text.Tokens;
        var taken = reading.Products.Select(product => (product.At, product.End)).Concat(reading.Municipalities.Select(place => (place.At, place.At + place.Count))).ToList();
        var expected = Enumerable.Range(1, Math.Max(0, tokens.Count - 1))
            .Where(at => !taken.Exists(span => at >= span.Item1 && at < span.Item2) && IsExpected(tokens, at))
            .Select(at => At(tokens, at)).OfType<MunicipalityMention>();
        return [.. reading.Municipalities.Concat(expected).OrderBy(mention => mention.At)];
    }

    public static Municipality? OnlyOne(MunicipalityMention mention) => mention.Meant is [var only] ? only : null;

    private static bool IsExpected(IReadOnlyList<Token> tokens, int at) =>
        !tokens[at].IsAddress && Before.Contains(tokens[at - 1].Folded)
        && (tokens[at].IsCapitalised || at == tokens.Count - 1 || After.Contains(tokens[at + 1].Folded));

    private MunicipalityMention? At(IReadOnlyList<Token> tokens, int at)
    {
        var key = NameKey.Of([tokens[at]]);
        return index.Find(key) is { Count: > 0 } meant ? new MunicipalityMention(at, 1, key, meant) : null;
    }
}
