using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>Something that the bot tells people unasked. It names what it is about; the words are made when it is sent.</summary>
/// <param name="Id">Derived from what it is about, so that the same thing told twice has the same id.</param>
/// <param name="Kind">Which card it becomes ("questions.asked").</param>
/// <param name="Subject">Id of what it is about.</param>
/// <param name="Detail">Id of the part of the subject that it is about, where there is one.</param>
/// <param name="Topic">What a person may turn off, and then does not get it; null: always sent.</param>
public sealed record Notice(string Id, string Kind, string Subject, string? Detail = null, string? Topic = null)
{
    public NoticeWeight Weight { get; init; }

    /// <summary>Owed to every member by the statutes: it can't be turned off or paused, and counts in nobody's budget.</summary>
    public bool IsStatutory { get; init; }

    /// <summary>About the person's own place in the society: it comes also to who is no active member.</summary>
    public bool IsAboutMembership { get; init; }

    /// <summary>Not sent before; null: at once.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Of no use after; null: for <see cref="Delivery.TimeToSend"/> from when it may be sent.</summary>
    public Instant? ExpiresAt { get; init; }
}

/// <summary>How much a notice may disturb.</summary>
public enum NoticeWeight
{
    /// <summary>Waits for the person's quiet hours to end, and counts in their weekly budget.</summary>
    Ordinary,

    /// <summary>About something that the person began: waits for the quiet hours, counts in no budget.</summary>
    Personal,

    /// <summary>At once, at any hour; also what the person has asked to get at that very time.</summary>
    Urgent,
}

/// <summary>Why a person gets a notice, as a code that the card words, with the products that explain it.</summary>
public sealed record NoticeReason(string Code, IReadOnlyList<string>? Products = null);

public sealed record NoticeRecipient(string Member, NoticeReason Reason);
