using NodaTime;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>
/// What one person has to do with one agreement. It lies in the person's own partition, with everything else that is kept about them here, so that it can be
/// shown to them and deleted as one.
/// </summary>
public sealed record AgreementInterest
{
    /// <summary>Member id.</summary>
    public required string Member { get; init; }

    /// <summary>Id of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>Since when the person follows it; null: they do not.</summary>
    public Instant? FollowsSince { get; init; }

    /// <summary>They do not want to hear of it, though their municipality runs what it covers.</summary>
    public bool IsMuted { get; init; }

    /// <summary>The version that they looked at last; 0: none.</summary>
    public int SeenVersion { get; init; }

    public Instant? SeenAt { get; init; }

    /// <summary>Codes of the municipalities for which they have said that it uses the agreement: more than one for who has moved.</summary>
    public IReadOnlyList<string> UsesFor { get; init; } = [];

    public bool Follows => FollowsSince is not null;
}

/// <summary>A municipality that has said that it uses an agreement.</summary>
/// <param name="Municipality">Municipality code.</param>
/// <param name="By">Member id of who said so; null when that person is forgotten.</param>
public sealed record AgreementUse(string Municipality, string? By, Instant At);
