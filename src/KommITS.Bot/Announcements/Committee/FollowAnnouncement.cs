using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Rapport utskick 3".</summary>
internal sealed class ReportAnnouncement(AnnouncementTarget target, Reports reports) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (await reports.OfAsync(turn.Texts, announcement, cancellationToken) is { } report)
            turn.Show("announcements-committee/report", report);
        else
            turn.Say("announcements.notSent");
    }
}

/// <summary>"Skicka om utskick 3": to those who were not reached, and nobody else.</summary>
internal sealed class ResendAnnouncement(AnnouncementTarget target, AnnouncementService service, Reports reports) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (await reports.UnreachedAsync(announcement, cancellationToken) == 0)
            turn.Say(announcement.IsOut ? "announcements.allReached" : "announcements.outcomeWrongState");
        else
            Tell(turn, await service.ResendAsync(announcement.Id, turn.Member, cancellationToken), "announcements.resentTitle", "announcements.resentBody");
    }
}

/// <summary>"Vilka har läst utskick 3".</summary>
internal sealed class ShowReaders(AnnouncementTarget target, AcknowledgementBook acknowledgements, AnnouncementWords words) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (!announcement.Content.AsksToAcknowledge)
        {
            turn.Say("announcements.asksNothing");
            return;
        }

        var (have, haveNot) = await acknowledgements.ReadersAsync(announcement, cancellationToken);
        var title = turn.Texts.Format("announcements.readersTitle", have.Count, have.Count + haveNot.Count, announcement.Number);
        turn.Show("announcements-committee/readers", new
        {
            Fallback = title,
            Title = title,
            Have = words.Names(turn.Texts, have),
            HaveNot = words.Names(turn.Texts, haveNot),
            Note = turn.Texts.Format("announcements.readersNote", announcement.Number),
        });
    }
}
