using System.Diagnostics;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>One of those that are measured side by side.</summary>
/// <param name="Setup">What each person says first, unmeasured.</param>
/// <param name="Expected">What the reply to the measured message must contain, so that nothing else is measured by mistake.</param>
/// <param name="Start">How to start it so that it listens at the address; it is told the connector's too.</param>
internal sealed record Contender(string Name, string What, IReadOnlyList<string> Setup, string Expected, Func<Uri, Uri, ProcessStartInfo> Start)
{
    public const string Floor = "floor";
    public const string Echo = "echo";
    public const string EchoWithTokens = "echo+token";
    public const string Waterfall = "waterfall";
    public const string Bot = "bot";
    public const string Node = "node";

    /// <summary>It wants to see the channel's token.</summary>
    public bool ChecksTokens { get; init; }

    /// <summary>It runs in this exe, and says how much it has allocated.</summary>
    public bool TellsAllocations { get; init; }
}
