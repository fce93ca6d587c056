using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>A part of a text that says one thing: at most one verb.</summary>
internal sealed record Clause(TokenText Text, int Start, int End, Verb? Verb, IReadOnlyList<ProductMention> Products, IReadOnlyList<MunicipalityMention> Places)
{
    private static readonly HashSet<string> Subjects = new(["vi", "we", "jag", "i"], StringComparer.Ordinal);
    private static readonly HashSet<string> Joins = new(["och", "men", "samt", "and", "but", "o"], StringComparer.Ordinal);

    public IReadOnlyList<Token> Tokens => Text.Tokens;

    public Operation Operation => Verb?.Operation ?? Operation.None;

    /// <summary>Goes on from the clause before it, in the same sentence.</summary>
    public bool GoesOn => Start > 0 && Tokens[Start].Gap != Gap.Sentence;

    public static IReadOnlyList<Clause> Split(TokenText text, IReadOnlyList<ProductMention> products, IReadOnlyList<MunicipalityMention> places)
    {
        var clauses = new List<Clause>();
        var (start, verb) = (0, default(Verb?));
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (at > start && text.Tokens[at].Gap == Gap.Sentence)
                (start, verb) = (Add(clauses, text, start, at, verb, products, places), null);
            if (products.FirstOrDefault(product => product.At == at) is { } product)
            {
                at = product.End - 1;
                continue;
            }

            if (Verbs.At(text.Tokens, at) is not { } found || !CountsAfter(found, verb))
                continue;
            if (verb is not null)
                start = Add(clauses, text, start, BeginningOf(text.Tokens, at, verb.Value.End), verb, products, places);
            verb = found;
            at = found.End - 1;
        }

        Add(clauses, text, start, text.Tokens.Count, verb, products, places);
        return clauses;
    }

    /// <summary>"Driftas" beside "kör" tells more of the same; "har" and "ger" after a verb begin nothing by themselves.</summary>
    private static bool CountsAfter(Verb found, Verb? before) => before is null || (found.Operation != Operation.Hosted && found.At >= before.Value.End);

    /// <summary>The subject and the joining word belong to the verb that follows.</summary>
    private static int BeginningOf(IReadOnlyList<Token> tokens, int verb, int earliest)
    {
        var at = verb;
        if (at > earliest && Subjects.Contains(tokens[at - 1].Folded))
            at--;
        if (at > earliest && Joins.Contains(tokens[at - 1].Folded))
            at--;
        return at;
    }

    private static int Add(
        List<Clause> clauses, TokenText text, int start, int end, Verb? verb, IReadOnlyList<ProductMention> products, IReadOnlyList<MunicipalityMention> places)
    {
        if (end > start)
            clauses.Add(new Clause(
                text,
                start,
                end,
                verb,
                [.. products.Where(product => product.At >= start && product.At < end)],
                [.. places.Where(place => place.At >= start && place.At < end)]));
        return end;
    }
}
