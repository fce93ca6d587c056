using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Keys;

internal static class DocumentBytes
{
    /// <summary>The content as every store writes it, in UTF-8, under a key and within a size that every store takes.</summary>
    public static byte[] Of<T>(DocumentKey key, T content)
    {
        KeyLimits.Check(key);
        var json = JsonSerializer.SerializeToUtf8Bytes(content, DocumentJson.Options);
        return json.Length <= DocumentTooLargeException.MaxBytes ? json : throw new DocumentTooLargeException(key, json.Length);
    }
}
