using System.Globalization;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Benchmarks.Deliveries;

/// <summary>Members of a society of twenty tenants, all made up, each with a chat that tells the tenant.</summary>
internal static class People
{
    public const int Tenants = 20;

    private static readonly Instant Day = Instant.FromUtc(2026, 5, 14, 7, 0);

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"bench-{number}");

    public static string ConversationOf(int number) => $"{TenantOf(number)}-{IdOf(number)}";

    public static string TenantOf(string conversation) => conversation[..conversation.IndexOf('-')];

    public static Member Of(int number, string serviceUrl) => new()
    {
        Id = IdOf(number),
        Name = $"Exempel {number}",
        Municipality = "2480",
        Status = MemberStatus.Active,
        JoinedAt = Day,
        Address = new MemberAddress(serviceUrl, "msteams", ConversationOf(number), $"29:{number}", "28:bot", "KommITS", TenantOf(number)),
    };

    private static string TenantOf(int number) => string.Create(CultureInfo.InvariantCulture, $"tenant{number % Tenants}");
}
