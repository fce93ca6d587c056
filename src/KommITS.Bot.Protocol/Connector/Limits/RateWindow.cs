namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>At most so many calls in any span of time that long, wherever it begins.</summary>
internal readonly record struct RateWindow(int Calls, TimeSpan Span)
{
    /// <summary>Teams, per bot and conversation: sends, updates, deletes, and opening a conversation.</summary>
    public static readonly RateWindow[] Sends =
        [new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1))];

    /// <summary>Teams, per bot and conversation: reading the members.</summary>
    public static readonly RateWindow[] Members = [new(14, TimeSpan.FromSeconds(1)), new(120, TimeSpan.FromSeconds(30))];
}
