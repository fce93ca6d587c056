using KommITS.Bot.Core.Language.Names;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>Which kind is called what, and which names are still free.</summary>
public sealed class KindNaming(ReferenceData reference)
{
    /// <summary>By either of its names as they are now, or by its id.</summary>
    public SystemKind? Find(string name) =>
        reference.FindKind(name) ?? reference.Kinds.FirstOrDefault(kind => Key(kind.NameSv) == Key(name) || Key(kind.NameEn) == Key(name));

    /// <summary>Belongs to another kind, now or before, or to a product.</summary>
    /// <param name="id">The kind that is to have it.</param>
    internal bool IsTaken(string name, string id) =>
        Key(name) == Key(SystemKind.Unsorted.NameSv) || Key(name) == Key(SystemKind.Unsorted.NameEn)
        || reference.Kinds.Any(kind => kind.Id != id && NamesOf(kind).Any(one => Key(one) == Key(name)))
        || ProductNames.Of(reference).Find(name).Any(product => !product.IsProposed);

    private IEnumerable<string> NamesOf(SystemKind kind) => reference.FormerNamesOf(kind).Append(kind.NameSv).Append(kind.NameEn);

    private static string Key(string name) => NameKey.Of(name.Trim()).Folded;
}
