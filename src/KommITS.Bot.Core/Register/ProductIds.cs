using System.Globalization;
using System.Text;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register;

/// <summary>Makes ids of names: "Procapita VoO/IFO (äldre)" becomes procapita-voo-ifo-aldre; a second one of the same gets -2.</summary>
internal sealed class ProductIds
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public string Make(string name)
    {
        var slug = Slug(name);
        var id = slug;
        for (var copy = 2; !_made.Add(id); copy++)
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{copy}");
        return id;
    }

    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Folding.Fold(name))
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString().TrimEnd('-') is { Length: > 0 } id ? id : "system";
    }
}
