using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Reminders;

/// <summary>Times in plain words.</summary>
internal static class ReminderWords
{
    /// <summary>"fredag 4 december 2026 kl. 14.00", by the clock in Sweden; of an hour that comes twice also which of the two.</summary>
    public static string Moment(Texts texts, Instant instant)
    {
        var zoned = instant.InZone(SwedishTime.Zone);
        var day = LocalDatePattern.Create("dddd d MMMM uuuu", texts.Culture).Format(zoned.Date);
        var hour = LocalTimePattern.Create(texts.Language == Texts.English ? "HH:mm" : "H.mm", texts.Culture).Format(zoned.TimeOfDay);
        var moment = texts.Format("reminders.moment", day, hour);
        return SwedishTime.Zone.MapLocal(zoned.LocalDateTime).Count == 1
            ? moment
            : texts.Format(zoned.IsDaylightSavingTime() ? "reminders.summerTime" : "reminders.winterTime", moment);
    }
}
