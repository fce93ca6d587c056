namespace KommITS.Bot.Core.Announcements;

/// <summary>The addresses that the committee's words may lead to.</summary>
public static class WebAddress
{
    public static bool IsLink(string address) => Of(address) is { Scheme: "https" or "http" };

    public static bool IsSecure(string address) => Of(address) is { Scheme: "https" };

    private static Uri? Of(string address) =>
        address.Length <= AnnouncementContent.MaxAddress && !address.Any(BreaksOut)
        && Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed is { Host.Length: > 0, UserInfo: "" }
            ? parsed
            : null;

    /// <summary>What ends an address where it stands in Markdown.</summary>
    private static bool BreaksOut(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"' or '(' or ')' or '\\';
}
