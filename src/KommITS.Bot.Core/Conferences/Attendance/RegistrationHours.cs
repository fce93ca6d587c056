using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

public static class RegistrationHours
{
    /// <summary>Null while people may register.</summary>
    public static RegistrationOutcome? WhyClosed(Conference conference, Instant now) =>
        !conference.IsPublished ? RegistrationOutcome.Closed
        : now < conference.Details.RegistrationOpensAt ? RegistrationOutcome.NotOpenYet
        : now >= conference.Details.RegistrationClosesAt ? RegistrationOutcome.Closed
        : null;
}
