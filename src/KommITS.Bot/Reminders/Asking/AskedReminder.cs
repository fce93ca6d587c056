using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Reminders.Asking;

internal sealed record AskedReminder : StepState
{
    /// <summary>What to be reminded of; null while it is not known, and where something is only given another time.</summary>
    public string? About { get; init; }

    public TimeOption? At { get; init; }

    /// <summary>The times that were offered.</summary>
    public IReadOnlyList<TimeOption>? Options { get; init; }

    public TimeDoubt? Doubt { get; init; }

    /// <summary>Id of the reminder that gets another time; null for a new one.</summary>
    public string? Reminder { get; init; }

    /// <summary>Id of the notice that is to come again.</summary>
    public string? Notice { get; init; }

    public bool IsNew => Reminder is null && Notice is null;
}

/// <param name="Read">What the person's first words say of when.</param>
internal sealed record ReminderStart(AskedReminder State, WhenRead Read);
