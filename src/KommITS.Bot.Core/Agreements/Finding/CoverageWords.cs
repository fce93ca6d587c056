using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Agreements.Finding;

internal sealed class CoverageWords(PartsReader parts, ReferenceData reference) : ICoverageWords
{
    private const int MostParts = 200;

    public Coverage Read(string text)
    {
        var (kinds, products, unknown) = (new List<string>(), new List<string>(), new List<string>());
        var written = text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = 0; at < Math.Min(written.Length, MostParts);)
            at += Take(written, at);
        return new Coverage([.. kinds.Distinct()], [.. products.Distinct()], unknown);

        int Take(string[] all, int from)
        {
            // Some names have commas in them: "Bygg, plan och miljö".
            for (var count = Math.Min(4, all.Length - from); count > 0; count--)
                if (Named(string.Join(", ", all.Skip(from).Take(count)), kinds, products))
                    return count;
            if (!Mentioned(all[from], kinds, products))
                unknown.Add(all[from]);
            return 1;
        }
    }

    private bool Named(string name, List<string> kinds, List<string> products)
    {
        var said = Folding.Fold(name);
        if (reference.Products.FirstOrDefault(product => Folding.Fold(product.Name) == said) is { } named)
            products.Add(named.Id);
        else if (reference.Kinds.FirstOrDefault(kind => Folding.Fold(kind.NameSv) == said || Folding.Fold(kind.NameEn) == said) is { } kind)
            kinds.Add(kind.Id);
        else
            return false;
        return true;
    }

    private bool Mentioned(string part, List<string> kinds, List<string> products)
    {
        var read = parts.Read(part);
        if (read.Products.Count > 0)
            products.AddRange(read.Products);
        else if (read.Kind is { } kind)
            kinds.Add(kind.Id);
        else
            return false;
        return true;
    }
}
