using NodaTime;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>What the committee has said of a product: it takes the place of the built-in one of the same id, or is a product of its own.</summary>
/// <param name="Kind">Id of the kind.</param>
/// <param name="MergedInto">Id of the product that it turned out to be; null while it stands for itself.</param>
/// <param name="By">Member id.</param>
public sealed record CatalogueEntry(
    string Id, string Name, string Supplier, string Kind, IReadOnlyList<string> Aliases, string? MergedInto, string By, Instant At);

/// <summary>A name that a member typed and nobody knew. Its id is the product's from the first day, so that what was said of it stays.</summary>
/// <param name="By">Member id of who typed it first.</param>
/// <param name="Municipality">Code of the municipality it was said of.</param>
/// <param name="Where">A statement in the chat, or an import.</param>
public sealed record ProductProposal(string Id, string Name, string By, string Municipality, Instant At, ProposalPlace Where, bool IsSettled = false);

public enum ProposalPlace
{
    Statement,
    Import,
}

/// <summary>One supplier has bought another. One document, so that all its products change hands at once.</summary>
public sealed record SupplierTakeover(string From, string To, string By, Instant At);

/// <summary>One municipality has become part of another. Recorded first; the facts and the people follow, again from the start after a crash.</summary>
/// <param name="From">Municipality code.</param>
/// <param name="Into">Municipality code.</param>
public sealed record MunicipalMerger(string From, string Into, string By, Instant At);

/// <summary>A kind that the committee has added, or a built-in one that it has given other names. The id stays whatever it is called.</summary>
/// <param name="Former">Names that it had before: by them it is still understood.</param>
/// <param name="By">Member id.</param>
public sealed record KindEntry(string Id, string NameSv, string NameEn, IReadOnlyList<string> Former, string By, Instant At);

/// <summary>A line of the catalogue's history.</summary>
/// <param name="What">accept, rename, alias, supplier, kind, kind-rename, merge, takeover, municipality.</param>
/// <param name="Subject">What was changed, in words or by id.</param>
/// <param name="Value">What it became.</param>
public sealed record CatalogueLine(Instant At, string By, string What, string Subject, string Value);
