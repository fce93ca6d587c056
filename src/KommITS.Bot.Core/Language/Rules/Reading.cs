using KommITS.Bot.Core.Language.Names.Kinds;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Names.Suppliers;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>A text prepared for the rules: its words in the form that rules compare, and what is named in it.</summary>
/// <param name="Words">One for each token that rules look at; a very long text's later words are left out.</param>
internal sealed record Reading(
    TokenText Text,
    IReadOnlyList<string> Words,
    IReadOnlyList<ProductMention> Products,
    IReadOnlyList<MunicipalityMention> Municipalities,
    CountyMention? County,
    IReadOnlyList<KindMention> Kinds,
    IReadOnlyList<SupplierMention> Suppliers)
{
    public Token Token(int at) => Text.Tokens[at];

    /// <summary>Whether a colon (or a new line) stands before this word.</summary>
    public bool HasColonBefore(int at)
    {
        if (at == 0)
            return false;
        var start = Text.Tokens[at - 1].End;
        var end = at < Text.Tokens.Count ? Text.Tokens[at].Start : Text.Source.Length;
        return Text.Source.AsSpan(start, end - start).IndexOfAny(':', '\n') >= 0;
    }
}
