using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Help;
using KommITS.Bot.Turn;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Delivery.Settings;

/// <summary>"Aviseringar", and what is typed about them: one's own settings, shown and changed.</summary>
internal sealed class ShowSettings(MemberDirectory members, SendTimes times, IOptions<DeliveryOptions> options, TimeProvider time) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (NoticeWish.Read(turn.Text) is { } choose)
            turn.Become(await members.ChooseNoticesAsync(turn.Member.Id, choose, cancellationToken));
        else if (NoticeWish.PauseIn(turn.Text) is { } words)
            await PauseAsync(turn, words, cancellationToken);
        else if (NoticeWish.TopicIn(turn.Text) is var (name, isMuted) && NoticeTopics.Find(turn.Texts, name) is { } topic)
            turn.Become(await members.MuteAsync(turn.Member.Id, topic, isMuted, cancellationToken));
        turn.Show("delivery/settings", SettingsCard.Of(turn.Texts, turn.Member, options.Value, time.GetCurrentInstant()));
    }

    private async Task PauseAsync(BotTurn turn, string words, CancellationToken cancellationToken)
    {
        if (times.Read(words)?.At is not { } until)
            turn.Say("delivery.pauseWhen");
        else
            turn.Become(await members.ChooseNoticesAsync(turn.Member.Id, settings => settings with { PausedUntil = until }, cancellationToken));
    }
}

/// <summary>A wish about what one gets: the settings where it is theirs, and the truth where it is not built yet.</summary>
internal sealed class ReadSubscriptionWish(ShowSettings settings, SayNotYet notYet) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        NoticeWish.TopicIn(turn.Text) is var (name, _) && NoticeTopics.Find(turn.Texts, name) is not null
            ? settings.HandleAsync(turn, cancellationToken)
            : notYet.HandleAsync(turn, cancellationToken);
}
