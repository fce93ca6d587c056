namespace KommITS.Bot.Benchmarks.Deliveries.Mailboxes;

/// <param name="FirstToAll">Seconds until everybody had been tried once.</param>
/// <param name="Last">Seconds until the last message of all.</param>
/// <param name="InOneSecond">The most to one conversation in any second.</param>
/// <param name="TenantInOneSecond">The most to one tenant in any second.</param>
internal sealed record ArrivalSummary(
    int Taken, int Refused, int Conversations, double FirstToAll, double Last, int InOneSecond, int InTwoSeconds, int InThirtySeconds, int TenantInOneSecond);
