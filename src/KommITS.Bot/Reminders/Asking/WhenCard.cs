using System.Globalization;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Language;

namespace KommITS.Bot.Reminders.Asking;

/// <summary>The times that may be meant, as buttons.</summary>
internal sealed record WhenCard(string Fallback, string Title, string? About, string Token, string Typed, IReadOnlyList<WhenChoice> Choices)
{
    public static WhenCard Of(Texts texts, AskedReminder state, IReadOnlyList<TimeOption> options)
    {
        var title = texts[KeyOf(state.Doubt)];
        return new WhenCard(
            title, title, state.About, state.Token, texts["reminders.whenTyped"],
            [.. options.Select((option, index) => new WhenChoice(TitleOf(texts, state, option), index.ToString(CultureInfo.InvariantCulture)))]);
    }

    private static string TitleOf(Texts texts, AskedReminder state, TimeOption option) => state.Doubt == TimeDoubt.Meeting && option.Meeting is { } meeting
        ? texts.Format("reminders.ofMeeting", meeting.Title, ReminderWords.Moment(texts, option.At))
        : ReminderWords.Moment(texts, option.At);

    private static string KeyOf(TimeDoubt? doubt) => doubt switch
    {
        TimeDoubt.Clock => "reminders.doubtClock",
        TimeDoubt.Day => "reminders.doubtDay",
        TimeDoubt.Meeting => "reminders.doubtMeeting",
        TimeDoubt.Skipped => "reminders.doubtSkipped",
        TimeDoubt.Repeated => "reminders.doubtRepeated",
        _ => "reminders.doubtHour",
    };
}

internal sealed record WhenChoice(string Title, string Value);
