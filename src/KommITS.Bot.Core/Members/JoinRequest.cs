namespace KommITS.Bot.Core.Members;

/// <param name="Municipality">Municipality code.</param>
public sealed record JoinRequest(string Name, string? Email, string Municipality);
