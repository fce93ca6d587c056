using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <summary>Why a person could not be reached, and since when that is so.</summary>
/// <param name="Reason">A channel's code, or one of <see cref="Notices.EndReasons"/>.</param>
public sealed record Unreached(string Reason, Instant Since);
