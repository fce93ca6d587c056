using NodaTime;

namespace KommITS.Bot.Core.Privacy.Retention;

/// <summary>Lets go of what one feature has kept long enough. Swept every night, on any instance; done again it finds nothing more.</summary>
public interface IRetention
{
    /// <summary>For the log: "deliveries".</summary>
    string Name { get; }

    /// <returns>How many were deleted.</returns>
    Task<int> SweepAsync(Instant now, CancellationToken cancellationToken);
}

/// <summary>How long what is kept; the README and the members' own card say the same.</summary>
public static class KeptFor
{
    public static readonly Duration Conversation = Duration.FromDays(30);
    public static readonly Duration Deliveries = Duration.FromDays(365);
    public static readonly Duration Audit = Duration.FromDays(730);
    public static readonly Duration NeverAdmitted = Duration.FromDays(30);

    /// <summary>How long before that who was never admitted is told.</summary>
    public static readonly Duration Warning = Duration.FromDays(7);
}
