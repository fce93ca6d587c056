using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Suppliers;

/// <summary>Finds suppliers named in a text, by their names of today and of before. One that is also an ordinary word needs "från" or the like before it.</summary>
internal sealed class SupplierFinder
{
    private const int MostWords = 3;

    private readonly FrozenDictionary<string, string> _names;
    private readonly WordLists _cues = WordLists.Read("Language/Names/Data/supplier-cues.txt");

    public SupplierFinder(ReferenceData data)
    {
        var today = data.Products.SelectMany(Register.Suppliers.Of).Select(name => (Name: name, Supplier: name));
        var before = data.Products.SelectMany(product =>
            Register.Suppliers.FormerOf(product).Select(name => (Name: name, Supplier: Register.Suppliers.Of(product)[0])));
        _names = today.Concat(before).DistinctBy(entry => NameKey.Of(entry.Name).Folded)
            .ToFrozenDictionary(entry => NameKey.Of(entry.Name).Folded, entry => entry.Supplier, StringComparer.Ordinal);
    }

    public IReadOnlyList<SupplierMention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<SupplierMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = LongestAt(tokens, at);
            if (mention is not null)
                mentions.Add(mention);
            at += mention?.Count ?? 1;
        }
        return mentions;
    }

    private SupplierMention? LongestAt(IReadOnlyList<Token> tokens, int at)
    {
        for (var count = Math.Min(MostWords, tokens.Count - at); count > 0; count--)
        {
            var key = NameKey.Of(tokens.Skip(at).Take(count));
            if (Find(key.Folded) is { } supplier && (!_cues["ordinary"].Contains(supplier.ToLowerInvariant()) || (at > 0 && _cues["before"].Contains(tokens[at - 1].Lower))))
                return new SupplierMention(at, count, supplier);
        }
        return null;
    }

    private string? Find(string folded) =>
        _names.GetValueOrDefault(folded) ?? (folded.Length > 3 && folded[^1] == 's' ? _names.GetValueOrDefault(folded[..^1]) : null);
}

internal sealed record SupplierMention(int At, int Count, string Supplier)
{
    public int End => At + Count;
}
