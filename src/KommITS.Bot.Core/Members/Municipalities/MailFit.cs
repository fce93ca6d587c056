using System.Text.RegularExpressions;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Members.Municipalities;

/// <summary>Whether a mail address is one of a municipality's.</summary>
public static partial class MailFit
{
    /// <summary>The domain itself or one below it: edu.habo.se is habo.se's, xhabo.se is not.</summary>
    public static bool Fits(string? mail, Municipality? municipality, MunicipalMembership membership)
    {
        if (DomainOf(mail) is not { } domain)
            return false;
        var known = membership.MailDomains.Concat(municipality is { Domain.Length: > 0 } ? [municipality.Domain] : Array.Empty<string>());
        return known.Any(one => domain.Equals(one, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + one, StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsDomain(string domain) => Domain().IsMatch(domain);

    private static string? DomainOf(string? mail)
    {
        var address = mail?.Trim() ?? "";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == address.LastIndexOf('@') && !address.Any(char.IsWhiteSpace) ? address[(at + 1)..] : null;
    }

    [GeneratedRegex(@"\A[a-z0-9åäö]([a-z0-9åäö-]{0,61}[a-z0-9åäö])?(\.[a-z0-9åäö]([a-z0-9åäö-]{0,61}[a-z0-9åäö])?)+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Domain();
}
