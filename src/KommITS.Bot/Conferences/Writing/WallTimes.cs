using System.Text.RegularExpressions;
using KommITS.Bot.Core.Language.Dates;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>Reads a day, an hour or both as they stand on the wall where the conference is: "2027-04-21 09:00", "21 april 2027 kl. 9", "kl 16".</summary>
internal sealed partial class WallTimes(IDateRecognizer dates, TimeProvider time)
{
    /// <param name="day">The day that is meant where only an hour is said.</param>
    /// <returns>Null when nothing can be read.</returns>
    public WallTime? Read(string text, LocalDate? day = null)
    {
        text = text.Trim();
        if (Written().Match(text) is { Success: true } written)
            return LocalDatePattern.Iso.Parse(written.Groups[1].Value) is { Success: true } date
                ? written.Groups[2].Success ? HourOf(written.Groups[2].Value) is { } hour ? new WallTime(date.Value, hour) : null : new WallTime(date.Value, null)
                : null;
        if (day is { } known && Clock().Match(text) is { Success: true } clock)
            return HourOf(clock.Groups[1].Value) is { } only ? new WallTime(known, only) : null;
        if (dates.Find(text, time.GetCurrentInstant()) is not [{ Readings: [var likeliest, ..] }, ..])
            return null;
        return likeliest.Kind switch
        {
            DateKind.Time when day is { } meant => new WallTime(meant, likeliest.Start.TimeOfDay),
            DateKind.Date or DateKind.DateRange => new WallTime(likeliest.Start.Date, null),
            _ => new WallTime(likeliest.Start.Date, likeliest.Start.TimeOfDay),
        };
    }

    /// <summary>"9", "09:30", "9.30"; null for what is no hour.</summary>
    public static LocalTime? HourOf(string text)
    {
        var parts = text.Trim().Split(':', '.');
        return parts.Length <= 2 && int.TryParse(parts[0], out var hour) && int.TryParse(parts.ElementAtOrDefault(1) ?? "0", out var minute) && hour is >= 0 and < 24 && minute is >= 0 and < 60
            ? new LocalTime(hour, minute)
            : null;
    }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)(?:[ T](?:kl\.?\s*)?(\d{1,2}(?:[:.]\d\d)?))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:kl\.?\s*)?(\d{1,2}(?:[:.]\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Clock();
}

/// <param name="Hour">Null when none was said.</param>
internal sealed record WallTime(LocalDate Day, LocalTime? Hour);
