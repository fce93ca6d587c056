using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>What "dagen innan" can be counted from: a coming conference, as far as its time is known.</summary>
/// <param name="Starts">Its first day, in Sweden.</param>
/// <param name="Hour">When it begins on that day; null when that is not known.</param>
/// <param name="Closes">The last day to register, where there is one.</param>
public sealed record Meeting(string Id, string Title, LocalDate Starts, LocalTime? Hour = null, LocalDate? Closes = null);
