using System.Globalization;
using System.Text;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>
/// Ids that Cosmos DB and every tool around it take: <c>/ \ ? #</c> are forbidden there, <c>%</c>, spaces and control characters lose their way in an
/// address. Each of these becomes <c>~</c> and two hex digits, so does <c>~</c> itself. 255 characters become at most 765 bytes; the limit is 1,023.
/// </summary>
internal static class ItemId
{
    private const char Escape = '~';
    private const string Escaped = "/\\?#%~ +&\"<>|";

    public static string Encode(string id)
    {
        if (!id.Any(MustEscape) && !IsDots(id))
            return id;
        var encoded = new StringBuilder(id.Length + 16);
        foreach (var character in id)
        {
            if (MustEscape(character) || IsDots(id))
                encoded.Append(Escape).Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            else
                encoded.Append(character);
        }

        return encoded.ToString();
    }

    public static string Decode(string encoded)
    {
        var id = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != Escape || i + 2 >= encoded.Length)
            {
                id.Append(encoded[i]);
                continue;
            }

            id.Append((char)int.Parse(encoded.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 2;
        }

        return id.ToString();
    }

    private static bool MustEscape(char character) => character < ' ' || character == '\x7F' || Escaped.Contains(character, StringComparison.Ordinal);

    /// <summary>"." and ".." are steps in a path, and an address is shortened by them.</summary>
    private static bool IsDots(string id) => id is "." or "..";
}
