using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Privacy.Forgetting;

/// <summary>
/// That a person is to be forgotten: stored first, so that a process that dies is followed by another that goes on, and deleted last. It holds what it takes
/// to find them when their profile is gone.
/// </summary>
public sealed record ForgetOrder
{
    public const string Container = "privacy";
    public const string Partition = "order";

    public required string Member { get; init; }

    public required PersonTraces Person { get; init; }

    /// <summary>Where the receipt goes.</summary>
    public MemberAddress? Address { get; init; }

    public required string Language { get; init; }

    /// <summary>What the person keeps; of it only a hash stays.</summary>
    public required string Code { get; init; }

    public required Instant At { get; init; }

    /// <summary>The turn in which it was asked for has ended by then, and its conversation is saved.</summary>
    public required Instant DueAt { get; init; }

    public ForgetReason Reason { get; init; }

    /// <summary>They were shut out when they asked: that is remembered by a hash, see <see cref="SuspensionMarks"/>.</summary>
    public bool WasSuspended { get; init; }

    /// <summary>When nothing was left the first time. It is looked at once more when whatever was under way then has ended.</summary>
    public Instant? CleanAt { get; init; }

    public static DocumentKey KeyOf(string member) => new(Container, Partition, member);
}

public enum ForgetReason
{
    /// <summary>The person wants it.</summary>
    Asked,

    /// <summary>Nobody has admitted them in the time that is kept.</summary>
    NeverAdmitted,

    /// <summary>They were welcomed and never said where they work.</summary>
    NeverJoined,
}

/// <summary>That somebody was forgotten: nothing of whom, only the hash of the code that they have, and when.</summary>
public sealed record ForgetReceipt(string Hash, Instant At)
{
    public const string Partition = "receipt";

    private const int Length = 8;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static DocumentKey KeyOf(string hash) => new(ForgetOrder.Container, Partition, hash);

    /// <summary>"KX7P-2M9Q".</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-");

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
