using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Delivery.Settings;

/// <summary>When and how often the bot writes unasked, as a form.</summary>
internal sealed record SettingsCard(
    string Fallback, string Title, string Intro, string From, string Until, string Weekends, string Budget, string Digest, string? Paused, string Topics,
    IReadOnlyList<SettingsChoice> Rhythms, IReadOnlyList<SettingsChoice> AllTopics)
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static SettingsCard Of(Texts texts, Member member, DeliveryOptions options, Instant now)
    {
        var (settings, quiet) = (member.Notices, QuietHours.Of(member.Notices, options.Quiet));
        var wanted = NoticeTopics.All.Where(topic => !member.HasMuted(topic.Topic)).Select(topic => topic.Topic);
        return new SettingsCard(
            texts["delivery.settingsTitle"],
            texts["delivery.settingsTitle"],
            texts["delivery.settingsIntro"],
            Hour.Format(quiet.From),
            Hour.Format(quiet.Until),
            quiet.Weekends ? "true" : "false",
            (settings.WeeklyBudget ?? options.WeeklyBudget).ToString(CultureInfo.InvariantCulture),
            $"{settings.Digest}",
            settings.PauseOf(null, now) is { } until ? texts.Format("delivery.pausedUntil", texts.Day(until)) : null,
            string.Join(',', wanted),
            [.. Enum.GetValues<DigestRhythm>().Select(rhythm => new SettingsChoice(texts[RhythmKey(rhythm)], $"{rhythm}"))],
            [.. NoticeTopics.All.Select(topic => new SettingsChoice(texts[topic.Key], topic.Topic))]);
    }

    private static string RhythmKey(DigestRhythm rhythm) => rhythm switch
    {
        DigestRhythm.AtOnce => "delivery.rhythmAtOnce",
        DigestRhythm.Daily => "delivery.rhythmDaily",
        _ => "delivery.rhythmWeekly",
    };
}

internal sealed record SettingsChoice(string Title, string Value);
