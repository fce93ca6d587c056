using System.Globalization;
using System.Text;

namespace KommITS.Bot.Core.Members;

/// <summary>A name as the channel gives it, made fit to be shown: one line, no letters that nobody sees, no longer than a name is.</summary>
public static class PersonName
{
    public const int MaxLength = 100;

    public static string Of(string name)
    {
        var seen = string.Concat(name.EnumerateRunes().Select(rune => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => "",
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            _ => rune.ToString(),
        }));
        var line = string.Join(' ', seen.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxLength)
            return line;
        return line[..(char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength)].TrimEnd();
    }
}
