using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Notices.Digests;

/// <summary>One message to one person with what was held back until a time: at most one for that person and time, and none when there is nothing.</summary>
public static class Digest
{
    public const string Kind = "notices.digest";

    /// <summary>How many notices one message may carry; the others are in the next.</summary>
    public const int MaxItems = 20;

    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    public static NoticeReason Why { get; } = new("digest");

    public static Notice NoticeOf(string member, Instant at)
    {
        var time = Minute.Format(at);
        return new Notice($"digest/{member}/{time}", Kind, time) { NotBefore = at, Weight = NoticeWeight.Personal };
    }
}
