using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

internal sealed class Reader(CurrentProducts products, MunicipalityFinder municipalities, CountyFinder counties)
{
    /// <summary>What a member wants is said within this many words.</summary>
    private const int MostWords = 120;

    public Reading Read(string text, Spelling spelling)
    {
        var tokens = TokenText.Read(text);
        var named = products.Finder.Find(tokens.Tokens);
        var places = municipalities.Find(tokens.Tokens);
        var words = tokens.Tokens.Take(MostWords).Select(token => spelling.Form(token.Lower, token.Folded)).ToArray();
        for (var at = 0; at < words.Length; at++)
            if (!named.Any(mention => at >= mention.At && at < mention.End) && !places.Any(mention => at >= mention.At && at < mention.At + mention.Count))
                words[at] = spelling.Mend(words[at]);
        return new Reading(tokens, words, named, places, counties.Find(tokens.Tokens));
    }
}
