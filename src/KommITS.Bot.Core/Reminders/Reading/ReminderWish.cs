namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>What somebody wants to be reminded of, and when.</summary>
/// <param name="About">In their own words, without those of the time; null when they have not said it.</param>
public sealed record ReminderWish(string? About, WhenRead When);
