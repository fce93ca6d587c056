using KommITS.Bot.Core.Register.Catalogue;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>Reads what somebody says of their systems: "vi byter Treserva mot Lifecare kvartal 3 2027".</summary>
public interface IStatements
{
    /// <param name="municipality">Code of the municipality that "vi" means.</param>
    /// <param name="self">Member id that "jag" means.</param>
    Statements Read(string text, string municipality, string self);

    /// <summary>Facts without a product, to be said of what was spoken of: "nej, sedan 2020"; empty when there are none.</summary>
    IReadOnlyList<FieldChange> ReadFacts(string text);
}

/// <param name="Edits">At most one for each product of each municipality.</param>
/// <param name="Names">The names among them that no product has: each becomes a proposal, unless <paramref name="Unsure"/> is settled otherwise.</param>
public sealed record Statements(IReadOnlyList<UsageEdit> Edits, IReadOnlyList<ProposedName> Names, IReadOnlyList<UnsureName> Unsure);

/// <summary>A name that may be one of several products.</summary>
/// <param name="Name">As it was typed, with the id that stands for it in the edits.</param>
/// <param name="Candidates">Product ids, the likeliest first.</param>
public sealed record UnsureName(ProposedName Name, IReadOnlyList<string> Candidates);
