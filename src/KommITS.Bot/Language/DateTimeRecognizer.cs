using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Language;

/// <summary>The date prompt's recognizer: the first date of a text, in both languages, on a Swedish clock.</summary>
internal sealed class DateTimeRecognizer(IDateRecognizer dates) : IDateTimeRecognizer
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    public IReadOnlyList<DateTimeResolution> Recognize(string text, string? locale, DateTimeOffset now) =>
        dates.Find(text, Instant.FromDateTimeOffset(now)) is [var first, ..] ? [.. first.Readings.Select(Resolve)] : [];

    private static DateTimeResolution Resolve(DateReading reading) => reading.Kind switch
    {
        DateKind.Date => new(reading.Timex, Day(reading.Start)),
        DateKind.Time => new(reading.Timex, Clock.Format(reading.Start.TimeOfDay)),
        DateKind.DateTime => new(reading.Timex, Moment.Format(reading.Start)),
        DateKind.DateRange => new(reading.Timex, Start: Day(reading.Start), End: Day(reading.End!.Value)),
        _ => new(reading.Timex, Start: Moment.Format(reading.Start), End: Moment.Format(reading.End!.Value)),
    };

    private static string Day(LocalDateTime moment) => LocalDatePattern.Iso.Format(moment.Date);
}
