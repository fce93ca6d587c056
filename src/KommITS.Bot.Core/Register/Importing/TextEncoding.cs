using System.Text;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>
/// Finds out how a text file is encoded: by its mark (UTF-8, UTF-16), else UTF-16 by its zeros, else UTF-8 if it is valid, else Windows-1252, in which Swedish
/// Excel saves CSV.
/// </summary>
internal static class TextEncoding
{
    private const int Looked = 4_096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null for what is no text.</summary>
    public static string? Read(byte[] content)
    {
        var text = Decode(content);
        return text.Take(Looked).Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)) ? null : text;
    }

    private static string Decode(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(content.AsSpan(3)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content.AsSpan(2)),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content.AsSpan(2)),
        _ when ZerosAt(content, 1) => Encoding.Unicode.GetString(content),
        _ when ZerosAt(content, 0) => Encoding.BigEndianUnicode.GetString(content),
        _ => Utf8(content) ?? Windows.GetString(content),
    };

    /// <summary>Half of the bytes are zero: Latin letters in UTF-16 without a mark.</summary>
    private static bool ZerosAt(byte[] content, int offset)
    {
        var looked = content.AsSpan(0, Math.Min(Looked, content.Length));
        var (zeros, places) = (0, 0);
        for (var at = offset; at < looked.Length; at += 2, places++)
            zeros += looked[at] == 0 ? 1 : 0;
        return places > 1 && zeros * 10 > places * 7;
    }

    private static string? Utf8(byte[] content)
    {
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
