using KommITS.Bot.Core.Register.Similarity;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register;

/// <summary>Why two municipalities are alike, or not: "7 av 11 system gemensamma, samma storleksklass, båda byter lönesystem 2027".</summary>
internal sealed class ReasonWords(RegisterWords words)
{
    private const int MostReasons = 5;
    private const int MostProducts = 4;
    private const double NearKilometres = 100;
    private const double MuchSmaller = 0.5;

    public string Of(Texts texts, SimilarMunicipality similar)
    {
        var reasons = similar.Parts.Select(part => Of(texts, part.Reason)).OfType<string>().Take(MostReasons).ToList();
        if (similar.OnlyPublicFacts)
            reasons.Add(texts["register.onlyPublic"]);
        return reasons.Count == 0 ? texts["register.noReason"] : Sentence(reasons);
    }

    private string? Of(Texts texts, SimilarityReason reason) => reason switch
    {
        SharedProducts shared => texts.Format("register.shared", shared.Count, shared.Of, string.Join(", ", shared.Products.Take(MostProducts).Select(words.Product))),
        OtherProducts { Kinds.Count: > 0 } other => texts.Format(
            "register.otherProducts", string.Join(", ", other.Kinds.Take(MostProducts).Select(kind => RegisterWords.KindNoun(texts, words.FindKind(kind))))),
        SameSizeBand => texts["register.sameSize"],
        OtherSizeBand { Ratio: < MuchSmaller } => texts["register.otherSize"],
        SameGroup => texts["register.sameGroup"],
        Distance { Kilometres: < NearKilometres } near => texts.Format("register.near", Math.Round(near.Kilometres)),
        ReplaceSameKind same when same.Year == same.OtherYear =>
            texts.Format("register.bothReplace", RegisterWords.KindNoun(texts, words.FindKind(same.Kind)), RegisterWords.Year(same.Year)),
        ReplaceSameKind same => texts.Format(
            "register.bothReplaceAbout", RegisterWords.KindNoun(texts, words.FindKind(same.Kind)), RegisterWords.Year(same.Year), RegisterWords.Year(same.OtherYear)),
        _ => null,
    };

    private static string Sentence(List<string> reasons)
    {
        var text = string.Join(", ", reasons);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
