using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Schemalägg utskick 3: måndag kl. 8": sets the time, and shows what that comes to; it is sent from there. The button asks for the time first.</summary>
internal sealed class ScheduleAnnouncement(
    AnnouncementTarget target, AnnouncementService service, SendTimes times, PreviewAnnouncement preview) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var said = (turn.Input is Input.Command command ? command.Get("time") : turn.Understood?.Slots.Body) ?? "";
        if (announcement.IsOut)
            turn.Say("announcements.outcomeOnlyWords");
        else if (said.Length == 0)
            Ask(turn, announcement);
        else if (times.Read(said) is { At: { } } time)
            await SetAsync(turn, announcement, time, cancellationToken);
        else
            turn.Say("announcements.timeUnknown");
    }

    private async Task SetAsync(BotTurn turn, Announcement announcement, SendTime time, CancellationToken cancellationToken)
    {
        var result = await service.WriteAsync(announcement.Id, announcement.Draft with { SendAt = time.At }, turn.Member, null, cancellationToken);
        if (result.Outcome is not (AnnouncementOutcome.Done or AnnouncementOutcome.AlreadyDone))
        {
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
            return;
        }

        if (SendTimes.Remark(turn.Texts, time) is { } remark)
            turn.Send(Message.OfText(remark));
        await preview.ShowAsync(turn, result.Announcement!, cancellationToken);
    }

    private static void Ask(BotTurn turn, Announcement announcement)
    {
        var title = turn.Texts.Format("announcements.scheduleTitle", announcement.Number);
        turn.Show("announcements-committee/schedule", new
        {
            Fallback = title,
            announcement.Id,
            Title = title,
            Time = announcement.SendAt is { } at ? turn.Texts.Moment(at) : "",
            Typed = turn.Texts.Format("announcements.scheduleTyped", announcement.Number),
        });
    }
}
