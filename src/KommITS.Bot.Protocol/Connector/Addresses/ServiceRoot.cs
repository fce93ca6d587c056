using System.Collections.Concurrent;

namespace KommITS.Bot.Protocol.Connector.Addresses;

/// <summary>Service addresses, parsed. Every activity carries one and the channels have a handful, so each is parsed once.</summary>
internal static class ServiceRoot
{
    private const int Remembered = 256;
    private static readonly ConcurrentDictionary<string, Uri?> Parsed = new(StringComparer.Ordinal);

    /// <returns>Null when nothing can be sent there: it is no http address without user, query and fragment.</returns>
    public static Uri? Find(string? serviceUrl)
    {
        if (serviceUrl is null)
            return null;
        if (Parsed.TryGetValue(serviceUrl, out var known))
            return known;
        if (Parsed.Count >= Remembered)
            Parsed.Clear();
        return Parsed[serviceUrl] = Parse(serviceUrl);
    }

    private static Uri? Parse(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var root)
        && (root.Scheme == Uri.UriSchemeHttps || root.Scheme == Uri.UriSchemeHttp)
        && root.Host.Length > 0 && root.UserInfo.Length == 0 && root.Query.Length == 0 && root.Fragment.Length == 0
            ? root
            : null;
}
