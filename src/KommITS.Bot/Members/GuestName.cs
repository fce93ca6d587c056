namespace KommITS.Bot.Members;

/// <summary>The mail address in the user principal name that a directory gives to a guest: <c>bo_umea.se#EXT#@other.onmicrosoft.com</c> is bo@umea.se.</summary>
internal static class GuestName
{
    private const string Mark = "#EXT#";

    public static string? MailOf(string? principalName)
    {
        var mark = principalName?.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (mark < 0)
            return principalName;
        var address = principalName![..mark];
        return address.LastIndexOf('_') is > 0 and var at && at < address.Length - 1 ? $"{address[..at]}@{address[(at + 1)..]}" : null;
    }
}
