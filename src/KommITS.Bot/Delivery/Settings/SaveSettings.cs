using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Delivery.Settings;

/// <summary>The form of the settings is saved. What can't be read is said, and nothing is changed.</summary>
internal sealed class SaveSettings(MemberDirectory members, IOptions<DeliveryOptions> options, TimeProvider time) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var form = (Input.Command)turn.Input;
        if (NoticeWish.HourOf(form.Get("from")) is not { } from || NoticeWish.HourOf(form.Get("until")) is not { } until)
            turn.Say("delivery.hourUnread");
        else if (!int.TryParse(form.Get("budget"), CultureInfo.InvariantCulture, out var budget) || budget is < 0 or > NoticeSettings.MaxBudget)
            turn.Say("delivery.budgetUnread", NoticeSettings.MaxBudget);
        else if (!Enum.TryParse<DigestRhythm>(form.Get("digest"), out var digest) || !Enum.IsDefined(digest))
            turn.Say("delivery.hourUnread");
        else
            await SaveAsync(turn, settings => settings with { QuietFrom = from, QuietUntil = until, QuietWeekends = form.Get("weekends") == "true", WeeklyBudget = budget, Digest = digest }, cancellationToken);
    }

    private async Task SaveAsync(BotTurn turn, Func<NoticeSettings, NoticeSettings> choose, CancellationToken cancellationToken)
    {
        var wanted = (((Input.Command)turn.Input).Get("topics") ?? "").Split(',', StringSplitOptions.TrimEntries);
        await members.ChooseNoticesAsync(turn.Member.Id, choose, cancellationToken);
        foreach (var (topic, _) in NoticeTopics.All)
            turn.Become(await members.MuteAsync(turn.Member.Id, topic, !wanted.Contains(topic), cancellationToken));
        turn.Say("delivery.saved");
        turn.Replace("delivery/settings", SettingsCard.Of(turn.Texts, turn.Member, options.Value, time.GetCurrentInstant()));
    }
}

/// <summary>The button of a card that was sent unasked: no more of that topic.</summary>
internal sealed class MuteTopic(MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var topic = ((Input.Command)turn.Input).Get("topic");
        if (NoticeTopics.NameOf(turn.Texts, topic) is not { } name)
        {
            turn.Say("turn.unknownCommand");
            return;
        }

        turn.Become(await members.MuteAsync(turn.Member.Id, topic!, isMuted: true, cancellationToken));
        turn.Note(turn.Texts.Format("delivery.mutedTitle", name), turn.Texts["delivery.mutedBody"]);
    }
}
