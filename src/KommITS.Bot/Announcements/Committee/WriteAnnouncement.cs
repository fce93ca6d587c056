using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Nytt utskick", also with the words, the time and "till alla medlemmar" in the same sentence.</summary>
internal sealed class WriteAnnouncement(DraftFromWords words) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.BeginAsync(ComposeDialog.Name, new ComposeStart(null, words.Read(turn)), cancellationToken);
}

/// <summary>"Ändra utskick 3": a draft, or what has gone out.</summary>
internal sealed class EditAnnouncement(AnnouncementTarget target) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (announcement.Status == AnnouncementStatus.Recalled)
            turn.Say("announcements.outcomeWrongState");
        else
            await turn.BeginAsync(ComposeDialog.Name, new ComposeStart(announcement.Id, announcement.Draft), cancellationToken);
    }
}
