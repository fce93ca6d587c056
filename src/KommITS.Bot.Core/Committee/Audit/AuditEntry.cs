using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Committee.Audit;

/// <summary>What an act was about.</summary>
/// <param name="What">The thing, by kind and number or code: "announcement/3", "municipality/1814". Never a person's id or name.</param>
/// <param name="Person">Member id of the person whom it was about. In the chain they stand under an alias.</param>
public sealed record AuditSubject(string? What, string? Person = null);

/// <summary>
/// Who did what to what and when. Each entry carries the hash of the one before, so that one changed, taken away or put in between shows. Persons stand
/// under aliases and reasons as hashes: what tells who it was can be forgotten, and the chain still holds.
/// </summary>
/// <param name="Number">1, 2, 3… without a gap.</param>
/// <param name="Action">A dotted name: "announcement.approve".</param>
/// <param name="By">Alias of who did it; null is the bot itself.</param>
/// <param name="Person">Alias of the person whom it was about.</param>
/// <param name="Key">Hash of what makes the act the same when it is done again.</param>
/// <param name="Words">Salted hash of the words that were given, a reason for instance; null when there were none.</param>
/// <param name="Previous">Hash of the entry before; "" for the first.</param>
public sealed record AuditEntry(
    int Number, Instant At, string Action, string? By, string? What, string? Person, string Key, string? Words, string Previous)
{
    /// <summary>SHA-256 of everything else, in lower case hex.</summary>
    public string Hash { get; init; } = "";

    public AuditEntry Sealed() => this with { Hash = HashOf(this) };

    public bool IsIntact => Hash == HashOf(this);

    /// <summary>Each field with its length before it, so that no two entries read alike.</summary>
    private static string HashOf(AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] fields =
        [
            entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), InstantPattern.ExtendedIso.Format(entry.At),
            entry.Action, entry.By, entry.What, entry.Person, entry.Key, entry.Words, entry.Previous,
        ];
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>Words that go with an entry, beside the chain, so that they can be forgotten.</summary>
internal sealed record AuditWords(string Salt, string Text)
{
    public static AuditWords Of(string text) => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), text);

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Salt}\n{Text}")));
}
