using System.Globalization;

namespace KommITS.Bot.Benchmarks.Connector;

/// <summary>The people who write, one in each conversation. All are made up; the municipality is real, so that it can be proposed.</summary>
internal static class Roster
{
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Name = "Alva Exempel";

    public static string Conversation(int number) => $"load-{number}";

    public static string Member(int number) => $"29:member-{number}";

    public static string ObjectId(int number) => $"00000000-0000-0000-0000-{number:D12}";

    /// <summary>Of a conversation's or a member's id.</summary>
    public static byte NumberOf(string id) => byte.Parse(id.AsSpan(id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    /// <summary>A member as the connector tells it.</summary>
    public static object Of(string member) => new
    {
        id = member,
        name = Name,
        email = "alva@lekeberg.se",
        userPrincipalName = "alva@lekeberg.se",
        aadObjectId = ObjectId(NumberOf(Uri.UnescapeDataString(member))),
        tenantId = Tenant,
    };
}
