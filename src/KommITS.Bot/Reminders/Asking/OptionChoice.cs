using System.Globalization;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Time;

namespace KommITS.Bot.Reminders.Asking;

/// <summary>Which of the offered times an answer means: "2", "kl 15", "på torsdag", the name of a conference.</summary>
internal static class OptionChoice
{
    public static TimeOption? Of(IReadOnlyList<TimeOption> options, string text, WhenRead read)
    {
        if (int.TryParse(text.Trim().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= options.Count)
            return options[number - 1];
        if (Only(options, option => option.Meeting is { } meeting && IsNamed(meeting.Title, text)) is { } named)
            return named;
        IReadOnlyList<TimeOption> said = read switch
        {
            WhenRead.At at => [at.Time],
            WhenRead.Ask ask => ask.Options,
            _ => [],
        };
        return Only(options, option => said.Any(one => one.At == option.At))
            ?? Only(options, option => said.Any(one => SwedishTime.LocalOf(one.At).TimeOfDay == SwedishTime.LocalOf(option.At).TimeOfDay))
            ?? Only(options, option => said.Any(one => SwedishTime.DayOf(one.At) == SwedishTime.DayOf(option.At)));
    }

    private static TimeOption? Only(IReadOnlyList<TimeOption> options, Func<TimeOption, bool> isMeant) =>
        options.Where(isMeant).Take(2).ToList() is [var only] ? only : null;

    private static bool IsNamed(string title, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length >= 5 && title.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}
