using NodaTime;

namespace KommITS.Bot.Core.Notices.Settings;

/// <summary>What a member has chosen about what the bot sends unasked. What is null is as the bot's default has it.</summary>
public sealed record NoticeSettings
{
    public const int MaxBudget = 99;

    /// <summary>"18:00" as quiet hours begin, Swedish time; the same as <see cref="QuietUntil"/>: no quiet hours.</summary>
    public LocalTime? QuietFrom { get; init; }

    public LocalTime? QuietUntil { get; init; }

    /// <summary>Saturdays, Sundays and public holidays are quiet too.</summary>
    public bool? QuietWeekends { get; init; }

    /// <summary>Ordinary notices in seven days, 0 to <see cref="MaxBudget"/>; the rest comes in a digest.</summary>
    public int? WeeklyBudget { get; init; }

    public DigestRhythm Digest { get; init; }

    /// <summary>Everything but what is urgent or statutory waits until then.</summary>
    public Instant? PausedUntil { get; init; }

    /// <summary>Topics that wait until a time.</summary>
    public IReadOnlyDictionary<string, Instant> TopicPauses { get; init; } = new Dictionary<string, Instant>();

    /// <summary>Until when a notice of the topic waits; null when it need not.</summary>
    public Instant? PauseOf(string? topic, Instant now)
    {
        var ends = new[] { PausedUntil, topic is not null && TopicPauses.TryGetValue(topic, out var until) ? until : null };
        return ends.Where(end => end > now).Max();
    }
}

public enum DigestRhythm
{
    /// <summary>Each by itself as it comes, within the budget.</summary>
    AtOnce,

    /// <summary>What is ordinary in one message each working day.</summary>
    Daily,

    /// <summary>What is ordinary in one message each week, on its first working day.</summary>
    Weekly,
}
