using KommITS.Bot.Core.Language.Dates;
using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>From a phrase such as "två dagar innan" and what it is counted from to moments.</summary>
internal sealed class MeetingTimes(Instant now)
{
    private const int Minutes = 0;
    private const int Days = 2;
    private readonly TimeChooser _chooser = new(now);

    /// <summary>What "inför konferensen" may mean: a week before, the day before, the morning of the day.</summary>
    private static readonly MeetingOffset[] Usual =
        [new(-1, TimeChooser.Morning), new(-7, TimeChooser.Morning), new(0, new LocalTime(7, 30))];

    /// <summary>Where an hour is wanted and the conference has none yet.</summary>
    private static readonly LocalTime[] Hours = [new(7, 0), new(8, 0), new(9, 0)];

    public WhenRead Of(MeetingPhrase phrase, IReadOnlyList<Meeting> meetings, IReadOnlyList<LocalTime> hours)
    {
        var known = meetings.Where(meeting => !phrase.IsClosing || meeting.Closes is not null).ToList();
        if (known.Count == 0)
            return new WhenRead.NoMeeting();
        if (known is [var only])
            return OfOne(phrase, only, hours);
        var each = known.Select(meeting => FirstOf(OfOne(phrase, meeting, hours))).OfType<TimeOption>().Take(TimeChooser.MostOptions).ToList();
        return each.Count > 1 ? new WhenRead.Ask(TimeDoubt.Meeting, each) : OfOne(phrase, known[0], hours);
    }

    /// <summary>"dagen innan den 14 maj kl 9".</summary>
    public WhenRead BeforeDay(MeetingPhrase phrase, FoundDate day, IReadOnlyList<LocalTime> hours)
    {
        var (count, options) = (phrase.Count ?? -1, new List<TimeOption>());
        foreach (var reading in day.Readings.Where(reading => !reading.IsPast))
        {
            var hasHour = reading.Kind is DateKind.DateTime;
            if (phrase.Unit < Days)
                options.AddRange(hasHour ? [.. TimeChooser.At(reading.Start.PlusMinutes(count * (phrase.Unit == Minutes ? 1 : 60)))] : []);
            else
                options.AddRange(HoursOf(hours, hasHour ? reading.Start.TimeOfDay : TimeChooser.Morning)
                    .SelectMany(time => TimeChooser.At(Shift(reading.Start.Date, count, phrase.Unit) + time)));
        }

        return options.Count == 0 ? new WhenRead.Past(day.Readings[0].Start) : _chooser.Choose(options, hours.Count > 1 ? TimeDoubt.Clock : TimeDoubt.Day);
    }

    /// <summary>The moment that an offset gives of a conference as it is now; null when it wants an hour that the conference has not.</summary>
    public static LocalDateTime? Resolve(MeetingOffset offset, Meeting meeting)
    {
        var day = offset.FromClosing ? meeting.Closes ?? meeting.Starts : meeting.Starts;
        if (offset.Hour is { } hour)
            return day.PlusDays(offset.Days) + hour;
        return meeting.Hour is { } starts ? (day + starts).PlusMinutes(offset.Minutes) : null;
    }

    private WhenRead OfOne(MeetingPhrase phrase, Meeting meeting, IReadOnlyList<LocalTime> hours)
    {
        if (phrase.Count is not { } count)
            return Ask(TimeDoubt.Day, Usual.Select(offset => offset with { FromClosing = phrase.IsClosing }), meeting);
        var day = phrase.IsClosing ? meeting.Closes!.Value : meeting.Starts;
        if (phrase.Unit >= Days)
            return Of(HoursOf(hours, TimeChooser.Morning).Select(time => new MeetingOffset(Period.DaysBetween(day, Shift(day, count, phrase.Unit)), time, 0, phrase.IsClosing)), meeting);
        return meeting.Hour is null || phrase.IsClosing
            ? Ask(TimeDoubt.Hour, Hours.Select(time => new MeetingOffset(0, time, 0, phrase.IsClosing)), meeting)
            : Of([new MeetingOffset(0, null, count * (phrase.Unit == Minutes ? 1 : 60))], meeting);
    }

    private WhenRead Of(IEnumerable<MeetingOffset> offsets, Meeting meeting) => _chooser.Choose(Options(offsets, meeting), TimeDoubt.Clock);

    private WhenRead Ask(TimeDoubt doubt, IEnumerable<MeetingOffset> offsets, Meeting meeting)
    {
        var options = Options(offsets, meeting);
        var coming = options.Where(option => option.At > now).ToList();
        return coming.Count > 1 ? new WhenRead.Ask(doubt, coming) : _chooser.Choose(options, doubt);
    }

    private static List<TimeOption> Options(IEnumerable<MeetingOffset> offsets, Meeting meeting) =>
    [
        .. from offset in offsets
           from option in TimeChooser.At(Resolve(offset, meeting)!.Value)
           select option with { Meeting = meeting, Offset = offset },
    ];

    private static IEnumerable<LocalTime> HoursOf(IReadOnlyList<LocalTime> hours, LocalTime otherwise) => hours.Count == 0 ? [otherwise] : hours;

    private static LocalDate Shift(LocalDate day, int count, int unit) => unit switch
    {
        Days => day.PlusDays(count),
        3 => day.PlusWeeks(count),
        4 => day.PlusMonths(count),
        _ => day.PlusYears(count),
    };

    private static TimeOption? FirstOf(WhenRead read) => read switch
    {
        WhenRead.At at => at.Time,
        WhenRead.Ask ask => ask.Options[0],
        _ => null,
    };
}
