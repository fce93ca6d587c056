using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language;

/// <summary>Finds the municipality that a person typed or whose mail domain they have.</summary>
public interface IMunicipalityNames
{
    /// <summary>
    /// Resolves a text that is meant as a municipality's name: "Umeå", "umea", "Lekebergs kommun", "Stockholms stad", "lekebärg".
    /// Habo and Håbo stay apart: what is typed exactly wins; "habo" typed without å is Habo.
    /// </summary>
    MunicipalityMatch Resolve(string text);

    /// <summary>The municipality whose web domain is the mail domain or ends it on a dot boundary (edu.habo.se is habo.se, which is Håbo's; xhabo.se is not).</summary>
    Municipality? FindByMail(string? mailAddress);
}

/// <param name="Found">The one that is meant, or null.</param>
/// <param name="Closest">When none is certain: the closest names, best first, at most five; empty when nothing is near.</param>
public sealed record MunicipalityMatch(Municipality? Found, IReadOnlyList<Municipality> Closest);
