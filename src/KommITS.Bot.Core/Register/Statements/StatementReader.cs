using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>
/// Reads a text clause by clause: the verb says what is done, the names beside it with what, and years, grades and hosting the rest. A clause without a system
/// of its own goes on about the one before it.
/// </summary>
internal sealed class StatementReader(CurrentProducts products, MunicipalityFinder places, ReferenceData reference, TimeProvider time) : IStatements
{
    private static readonly DateTimeZone Sweden = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public Statements Read(string text, string municipality, string self)
    {
        var tokens = TokenText.Read(text);
        var draft = new StatementDraft(reference, municipality, self);
        foreach (var clause in Clause.Split(tokens, products.Finder.Find(tokens.Tokens), places.Find(tokens.Tokens)))
            draft.Take(clause, new Facts(tokens.Tokens, clause.Start, clause.End, ThisYear));
        return draft.Finish();
    }

    public IReadOnlyList<FieldChange> ReadFacts(string text)
    {
        var tokens = TokenText.Read(text);
        return StatementDraft.Loose(new Facts(tokens.Tokens, 0, tokens.Tokens.Count, ThisYear));
    }

    private int ThisYear => time.GetCurrentInstant().InZone(Sweden).Year;
}
