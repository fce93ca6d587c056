namespace KommITS.Bot.Core.Announcements.Audiences;

public enum AudienceGroupKind
{
    All,

    /// <summary>Code: county code.</summary>
    County,

    /// <summary>Code: SKR's group ("C6"), or the letter of its main group ("C").</summary>
    Group,

    /// <summary>Code: residents, "10000-20000"; either end may be left out.</summary>
    Size,

    /// <summary>Code: product id; those whose municipality runs it today.</summary>
    System,

    /// <summary>Code: kind id.</summary>
    Kind,

    /// <summary>The municipalities' contacts.</summary>
    Contacts,

    /// <summary>Code: member id.</summary>
    Person,
}

/// <summary>One group of people.</summary>
/// <param name="Code">Which one; "" where the kind says it all.</param>
public sealed record AudienceGroup(AudienceGroupKind Kind, string Code = "");

/// <summary>Whom an announcement goes to: everybody who is in any of the groups, once.</summary>
public sealed record AnnouncementAudience(IReadOnlyList<AudienceGroup> Groups)
{
    public const int MostGroups = 150;

    public static AnnouncementAudience Nobody { get; } = new([]);

    public static AnnouncementAudience All { get; } = new([new AudienceGroup(AudienceGroupKind.All)]);

    public bool IsNobody => Groups.Count == 0;

    /// <summary>Then a second committee member has to approve it.</summary>
    public bool IsForAll => Groups.Any(group => group.Kind == AudienceGroupKind.All);

    public bool Equals(AnnouncementAudience? other) => other is not null && Groups.SequenceEqual(other.Groups);

    public override int GetHashCode() => Groups.Aggregate(0, HashCode.Combine);
}
