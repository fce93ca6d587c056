using System.Security.Cryptography;
using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What ties a yes to the very text, audience and time that it was given to: change anything, and the seal is another.</summary>
public static class Seal
{
    /// <summary>How much of a seal a person types: enough that no other version of the same announcement has it.</summary>
    public const int CodeLength = 6;

    public static string Of(AnnouncementDraft draft) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(draft, DocumentJson.Options)));

    public static string CodeOf(string seal) => seal[..CodeLength].ToUpperInvariant();

    /// <param name="shown">The seal, or the code that begins it.</param>
    public static bool Fits(string seal, string? shown) =>
        shown?.Trim() is { Length: >= CodeLength } said && seal.StartsWith(said, StringComparison.OrdinalIgnoreCase);
}
