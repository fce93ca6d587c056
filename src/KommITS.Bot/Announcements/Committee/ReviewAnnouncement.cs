using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>"Granska utskick 3": the card as members will see it, and what it comes to.</summary>
internal sealed class PreviewAnnouncement(AnnouncementTarget target, Reviews reviews) : CommitteeHandler(target)
{
    protected override Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken) => ShowAsync(turn, announcement, cancellationToken);

    public async Task ShowAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var review = await reviews.OfAsync(turn.Texts, announcement, turn.Member, cancellationToken);
        if (!review.CanJudge && announcement.Newest.Title.Length > 0 && announcement.Newest.Text.Length > 0 && !announcement.Newest.Faults().Any())
            turn.Show("announcements/announcement", AnnouncementCard.Of(turn.Texts, announcement, null, hasRead: false, asksRead: false, isLive: false));
        turn.Show("announcements-committee/review", review);
    }
}

/// <summary>"Utkast": everything that the committee has written, with what can be done next.</summary>
internal sealed class ShowDesk(AnnouncementArchive archive) : IHandler
{
    private const int Shown = 15;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var all = (await archive.AllAsync(cancellationToken)).Where(one => !one.IsSample).OrderBy(one => one.IsOut && !one.WaitsForApproval).Take(Shown).ToList();
        var title = turn.Texts[all.Count == 0 ? "announcements.deskEmpty" : "announcements.deskTitle"];
        turn.Show("announcements-committee/desk", new { Fallback = title, Title = title, Items = all.Select(one => ItemOf(turn, one)) });
    }

    private static object ItemOf(BotTurn turn, Announcement one)
    {
        var isOut = (one.IsOut || one.Status == AnnouncementStatus.Recalled) && !one.WaitsForApproval;
        return new
        {
            one.Id,
            Title = AnnouncementWords.Name(turn.Texts, one),
            Meta = turn.Texts.Format("announcements.deskMeta", one.Number, AnnouncementWords.Status(turn.Texts, one), turn.Texts.Name(one.Author.Name)),
            Button = turn.Texts[isOut ? "announcements.reportButton" : "announcements.reviewButton"],
            Command = isOut ? Commands.ReportAnnouncement : Commands.PreviewAnnouncement,
        };
    }
}
