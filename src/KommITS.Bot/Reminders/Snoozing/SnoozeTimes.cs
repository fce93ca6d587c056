using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Reminders.Snoozing;

/// <summary>Until when something is put off: the two times that buttons offer, and what is typed.</summary>
internal sealed class SnoozeTimes(ReminderService reminders, TimeProvider time)
{
    public const string Hour = "hour";
    public const string Tomorrow = "tomorrow";

    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>Null for what no button of ours carries.</summary>
    public TimeOption? OfButton(string? until)
    {
        var now = time.GetCurrentInstant();
        return until switch
        {
            Hour => new TimeOption(now + Duration.FromHours(1), ""),
            Tomorrow => new TimeOption(SwedishTime.At(SwedishTime.DayOf(now).PlusDays(1) + Morning), ""),
            _ => null,
        };
    }

    /// <summary>"en timme" is one hour from now, and so is no word at all.</summary>
    public async Task<WhenRead> ReadAsync(string text, CancellationToken cancellationToken)
    {
        if (!text.Any(char.IsLetterOrDigit))
            return new WhenRead.At(OfButton(Hour)!);
        foreach (var words in new[] { text, $"om {Bare(text)}", $"in {Bare(text)}" })
            if ((await reminders.ReadAsync(words, cancellationToken)).When is not WhenRead.Nothing and var read)
                return read;
        return new WhenRead.Nothing();
    }

    private static string Bare(string text)
    {
        var words = text.Trim().TrimEnd('.');
        var first = words.Split(' ')[0];
        return first is "i" or "for" or "till" or "until" or "med" or "by" ? words[first.Length..] : words;
    }
}
