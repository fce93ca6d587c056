using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <param name="Id">Of the committee's step, so that the same step done again is the same suspension.</param>
/// <param name="Before">What the person was, and is again when it ends.</param>
public sealed record Suspension(string Id, MemberStatus Before, Instant At);
