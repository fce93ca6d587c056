using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Members;

/// <summary>"Visa utskick 3": to a member what went to them; to the committee also a draft.</summary>
internal sealed class ShowAnnouncement(
    AnnouncementTarget target, AnnouncementShelf shelf, MemberCards cards, PreviewAnnouncement preview) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var announcement = await target.FindAsync(turn, cancellationToken);
        if (announcement is not null && await shelf.MayReadAsync(announcement, turn.Member, cancellationToken))
            turn.Show("announcements/announcement", await cards.OfAsync(turn.Texts, announcement, turn.Member, cancellationToken));
        else if (announcement is { IsOut: false } && AnnouncementMoves.MayWrite(turn.Member))
            await preview.ShowAsync(turn, announcement, cancellationToken);
        else
            turn.Say("announcements.outcomeNotFound");
    }
}
