using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Skicka utskick 3": to a second member of the committee when it goes to all, else on its way.</summary>
internal sealed class SubmitAnnouncement(
    AnnouncementTarget target, AnnouncementService service, AudienceResolver audiences, AnnouncementTelling telling) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        // A button shows a version; without its seal it is forged.
        var seal = turn.Input is Input.Command command ? command.Get("seal") ?? "" : null;
        var result = await service.SubmitAsync(announcement.Id, seal, turn.Member, cancellationToken);
        if (result.Outcome != AnnouncementOutcome.Done)
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
        else if (result.Announcement!.Status == AnnouncementStatus.AwaitingApproval)
            turn.Note(turn.Texts.Format("announcements.awaitingTitle", announcement.Number), await AwaitingAsync(turn, result.Announcement, cancellationToken));
        else
            turn.Note(turn.Texts.Format("announcements.submittedTitle", announcement.Number), await SubmittedAsync(turn, announcement, result.Announcement, cancellationToken));
    }

    private async Task<string> AwaitingAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken) =>
        (await telling.JudgesAsync(announcement, cancellationToken)).Count is > 0 and var judges
            ? turn.Texts.Count("announcements.awaitingBody", judges)
            : turn.Texts["announcements.noSecond"];

    private async Task<string> SubmittedAsync(BotTurn turn, Announcement before, Announcement announcement, CancellationToken cancellationToken)
    {
        var people = turn.Texts.Count("questions.people", (await audiences.ResolveAsync(announcement.Audience, cancellationToken)).People.Count);
        return before.SendAt is { } wished && wished == announcement.SendAt
            ? turn.Texts.Format("announcements.laterBody", turn.Texts.Moment(wished), people)
            : turn.Texts.Format("announcements.nowBody", people);
    }
}

/// <summary>"Schemalägg utskick 3: måndag kl. 8": sets the time, and shows what that comes to; it is sent from there.</summary>
internal sealed class ScheduleAnnouncement(
    AnnouncementTarget target, AnnouncementService service, SendTimes times, PreviewAnnouncement preview) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (times.Read(turn.Understood?.Slots.Body ?? "") is not { At: { } at } time)
        {
            turn.Say("announcements.timeUnknown");
            return;
        }

        if (announcement.IsOut)
        {
            turn.Say("announcements.outcomeOnlyWords");
            return;
        }

        var result = await service.WriteAsync(announcement.Id, announcement.Draft with { SendAt = at }, turn.Member, null, cancellationToken);
        if (result.Outcome is not (AnnouncementOutcome.Done or AnnouncementOutcome.AlreadyDone))
        {
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
            return;
        }

        if (SendTimes.Remark(turn.Texts, time) is { } remark)
            turn.Send(Message.OfText(remark));
        await preview.ShowAsync(turn, result.Announcement!, cancellationToken);
    }
}
