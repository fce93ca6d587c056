using System.Collections.Frozen;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Municipalities by the domain of a mail address.</summary>
internal sealed class MailDomains(ReferenceData data)
{
    private const int LongestAddress = 320;

    private readonly FrozenDictionary<string, Municipality> _byDomain = data.Municipalities
        .Where(municipality => municipality.Domain.Length > 0)
        .DistinctBy(municipality => municipality.Domain, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(municipality => municipality.Domain, StringComparer.OrdinalIgnoreCase);

    public Municipality? Find(string? mailAddress)
    {
        var address = mailAddress?.Trim() ?? "";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at != address.LastIndexOf('@') || address.Length > LongestAddress || address.Any(char.IsWhiteSpace))
            return null;
        for (var domain = address[(at + 1)..]; domain.Length > 0; domain = AboveIt(domain))
            if (_byDomain.TryGetValue(domain, out var municipality))
                return municipality;
        return null;
    }

    private static string AboveIt(string domain) => domain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? domain[(dot + 1)..] : "";
}
