namespace KommITS.Bot.Core.Members;

/// <param name="Municipality">Municipality code.</param>
/// <param name="IsAdmitted">They need nobody to admit them.</param>
/// <param name="IsCommittee">They have a seat in the committee.</param>
public sealed record JoinRequest(string Name, string? Email, string Municipality, bool IsAdmitted = false, bool IsCommittee = false);
