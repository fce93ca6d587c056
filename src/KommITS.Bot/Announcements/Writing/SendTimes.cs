using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>Reads when something is to go out, by the clock on the wall in Sweden: "måndag kl. 8", "14 maj 2027 kl. 9.00".</summary>
internal sealed class SendTimes(IDateRecognizer dates, TimeProvider time)
{
    private static readonly LocalTime Morning = new(8, 0);

    /// <summary>A day without a time is at eight; null when no time is found.</summary>
    public SendTime? Read(string text)
    {
        var now = time.GetCurrentInstant();
        if (dates.Find(text, now) is not [{ Readings: [var likeliest, ..] }, ..])
            return null;
        var local = likeliest.Kind is DateKind.DateTime or DateKind.Time or DateKind.DateTimeRange ? likeliest.Start : likeliest.Start.Date + Morning;
        var at = SwedishTime.At(local);
        return new SendTime(at > now ? at : null, SwedishTime.Zone.MapLocal(local).Count switch
        {
            0 => ClockDoubt.Skipped,
            1 => ClockDoubt.None,
            _ => ClockDoubt.Repeated,
        });
    }

    /// <summary>What is to be said of a time that the change of the clock touches; null for others.</summary>
    public static string? Remark(Texts texts, SendTime read) => read switch
    {
        { At: { } at, Doubt: ClockDoubt.Skipped } => texts.Format("announcements.timeSkipped", texts.Moment(at)),
        { At: { } at, Doubt: ClockDoubt.Repeated } => texts.Format("announcements.timeRepeated", texts.Moment(at)),
        _ => null,
    };
}

/// <param name="At">Null when it has passed.</param>
internal sealed record SendTime(Instant? At, ClockDoubt Doubt);
