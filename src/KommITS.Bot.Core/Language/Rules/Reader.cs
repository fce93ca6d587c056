using KommITS.Bot.Core.Language.Names.Kinds;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Names.Suppliers;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

internal sealed class Reader(
    CurrentProducts products, MunicipalityFinder municipalities, CountyFinder counties, KindFinder kinds, SupplierFinder suppliers)
{
    /// <summary>What a member wants is said within this many words.</summary>
    private const int MostWords = 120;

    public Reading Read(string text, Spelling spelling)
    {
        var tokens = TokenText.Read(text);
        var named = products.Finder.Find(tokens.Tokens);
        var places = municipalities.Find(tokens.Tokens);
        var systems = kinds.Find(tokens.Tokens);
        var words = tokens.Tokens.Take(MostWords).Select(token => spelling.Form(token.Lower, token.Folded)).ToArray();
        var names = named.Select(mention => (mention.At, mention.End)).Concat(places.Select(mention => (mention.At, End: mention.At + mention.Count)))
            .Concat(systems.Select(mention => (mention.At, mention.End))).ToList();
        for (var at = 0; at < words.Length; at++)
            if (!names.Exists(name => at >= name.At && at < name.End))
                words[at] = spelling.Mend(words[at]);
        return new Reading(tokens, words, named, places, counties.Find(tokens.Tokens), systems, suppliers.Find(tokens.Tokens));
    }
}
