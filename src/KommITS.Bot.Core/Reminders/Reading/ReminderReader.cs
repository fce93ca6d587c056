using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Language.Dates.Reading;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>Reads "om 3 timmar att ringa Bo" and "två dagar innan kl 9 om hotellet": pure, from the words, the moment and the conferences that are coming.</summary>
public sealed class ReminderReader(IDateRecognizer dates)
{
    private readonly DateWords _words = DateWords.Load();

    /// <param name="text">Without the words that ask for a reminder.</param>
    public ReminderWish Read(string text, Instant now, IReadOnlyList<Meeting> meetings)
    {
        var source = Folding.Compose(text);
        var found = dates.Find(source, now);
        var tokens = new DateText(DateToken.Read(source), _words, SwedishTime.LocalOf(now));
        if (MeetingPhrase.Find(tokens, found) is { } phrase)
            return OfPhrase(source, tokens, found, phrase, now, meetings);
        if (HourFirst(source, tokens, found, now) is var (cut, readings))
            return new ReminderWish(AboutText.Of(source, [cut]), new TimeChooser(now).Choose(readings));
        if (Chosen(source, found) is not { } date)
            return new ReminderWish(AboutText.Of(source, []), new WhenRead.Nothing());
        return new ReminderWish(AboutText.Of(source, [new Cut(date.Start, date.Length)]), new TimeChooser(now).Choose(date.Readings));
    }

    private static ReminderWish OfPhrase(
        string source, DateText tokens, IReadOnlyList<FoundDate> found, MeetingPhrase phrase, Instant now, IReadOnlyList<Meeting> meetings)
    {
        var name = MeetingNames.After(tokens, phrase.End, meetings);
        if (name.Length == 0 && phrase.IsOfOther(tokens))
            return new ReminderWish(AboutText.Of(source, []), new WhenRead.Nothing());
        var hour = PhraseHour.Find(source, tokens, found, phrase.Cut, name.Length > 0 ? name.End : phrase.Cut.End);
        var about = AboutText.Of(source, [phrase.Cut, name, hour?.Cut ?? default, phrase.Day is { } day ? new Cut(day.Start, day.Length) : default]);
        var times = new MeetingTimes(now);
        if (phrase.Day is { } named)
            return new ReminderWish(about, times.BeforeDay(phrase, named, hour?.Hours ?? []));
        var meant = MeetingNames.Named(tokens, meetings);
        return new ReminderWish(about, times.Of(phrase, meant.Count > 0 ? meant : meetings, hour?.Hours ?? []));
    }

    /// <summary>"at 9 to call Bo", "14.30 att ringa": the text begins with an hour that would elsewhere be any number.</summary>
    private static (Cut Cut, IReadOnlyList<DateReading> Readings)? HourFirst(string source, DateText tokens, IReadOnlyList<FoundDate> found, Instant now)
    {
        if (ClockTimes.Read(tokens, 0) is not { IsLoose: true } time || time.End >= tokens.Tokens.Count || (found.Count > 0 && found[0].Start == tokens.Tokens[0].Start)
            || !AboutText.BeginsAt(source, tokens.Tokens[time.End].Start))
            return null;
        var start = tokens.Tokens[0].Start;
        return (new Cut(start, tokens.Tokens[time.End - 1].End - start), new DateReadings(SwedishTime.Zone, now, tokens.Now).Of(time.Times));
    }

    /// <summary>The one that the text begins with; else the last: "boka resan till den 14 maj, på fredag".</summary>
    private static FoundDate? Chosen(string source, IReadOnlyList<FoundDate> found) =>
        found.Count == 0 ? null
        : AboutText.Of(source[..found[0].Start], []) is null ? found[0]
        : found[^1];
}

/// <summary>A piece of the text that is not what it is about.</summary>
internal readonly record struct Cut(int Start, int Length)
{
    public int End => Start + Length;
}
