using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Stoppa utskick 3": before it goes out.</summary>
internal sealed class StopAnnouncement(AnnouncementTarget target, AnnouncementService service) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken) =>
        Tell(turn, await service.StopAsync(announcement.Id, turn.Member, cancellationToken), "announcements.stoppedTitle", "announcements.stoppedBody");
}

internal sealed class DeleteAnnouncement(AnnouncementTarget target, AnnouncementService service) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken) =>
        Tell(turn, await service.DeleteAsync(announcement.Id, turn.Member, cancellationToken), "announcements.deletedTitle", "announcements.deletedBody");
}

internal sealed class CopyAnnouncement(AnnouncementTarget target, AnnouncementService service, PreviewAnnouncement preview) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var result = await service.CopyAsync(announcement.Id, RequestId.Of(turn.Member.Id, turn.Id), turn.Member, cancellationToken);
        if (result.Announcement is { } copy && result.Outcome == AnnouncementOutcome.Done)
            await preview.ShowAsync(turn, copy, cancellationToken);
        else
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
    }
}

/// <summary>"Dra tillbaka utskick 3": asked about first, since it empties people's chats.</summary>
internal sealed class RecallAnnouncement(AnnouncementTarget target, AnnouncementService service, AnnouncementShelf shelf) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (announcement.IsOut && !IsSure(turn))
            turn.Replace("announcements-committee/confirm", await CardOfAsync(turn, announcement, cancellationToken));
        else
            Tell(turn, await service.RecallAsync(announcement.Id, turn.Member, cancellationToken), "announcements.recalledTitle", "announcements.recalledBody");
    }

    private async Task<object> CardOfAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var title = turn.Texts.Format("announcements.recallTitle", announcement.Number, AnnouncementWords.Name(turn.Texts, announcement));
        var people = (await shelf.AudienceOfAsync(announcement, cancellationToken)).Count;
        return new
        {
            Fallback = title,
            announcement.Id,
            Title = title,
            Body = turn.Texts.Format("announcements.recallBody", turn.Texts.Count("questions.people", people)),
            Typed = turn.Texts.Format("announcements.recallTyped", announcement.Number),
        };
    }

    private static bool IsSure(BotTurn turn) => turn.Input is Input.Command command
        ? command.Get("sure") == "yes"
        : turn.Texts.After("turn.yesWords", turn.Text) is not null;
}
