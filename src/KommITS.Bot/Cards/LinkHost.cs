namespace KommITS.Bot.Cards;

/// <summary>Where a link leads, said beside it: the words on it may claim anything. A host with letters beyond a–z stands as the network knows it (xn--…), so that a look-alike shows.</summary>
internal static class LinkHost
{
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0 ? parsed.IdnHost : null;

    /// <summary>The words, and the host behind them where they do not say it already.</summary>
    public static string Beside(string words, string address) => Of(address) is not { } host || IsSaidBy(words.Trim(), host) ? words : $"{words} ({host})";

    private static bool IsSaidBy(string words, string host) =>
        string.Equals(words, host, StringComparison.OrdinalIgnoreCase)
        || (words.All(char.IsAscii) && string.Equals(Of(words), host, StringComparison.OrdinalIgnoreCase));
}
