using KommITS.Bot.Announcements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee.Cockpit;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>What is to go out, to how many, and what collides with it.</summary>
internal sealed class SendsPart(AnnouncementArchive archive, PlannedSends sends) : ICockpitPart
{
    private const int CollisionsShown = 3;

    public int Order => 60;

    public string Key => "sends";

    public string? Intent => Intents.CockpitSends;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var planned = await sends.OfAsync(await archive.AllAsync(cancellationToken), cancellationToken);
        if (planned.Count == 0)
            return new CockpitLine(look.Texts["cockpit.sendsTitle"], look.Texts["cockpit.sendsNone"], null);
        var colliding = planned.Count(one => one.Collisions.Count > 0);
        return new CockpitLine(
            look.Texts["cockpit.sendsTitle"],
            look.Texts.Format(
                "cockpit.sendsLine",
                look.Texts.Count("cockpit.sends", planned.Count),
                NameOf(look.Texts, planned[0].Announcement),
                WhenOf(look.Texts, planned[0].Announcement),
                colliding == 0 ? look.Texts["cockpit.sendsNoCollision"] : look.Texts.Count("cockpit.sendsColliding", colliding)),
            look.Texts["cockpit.sendsTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var planned = await sends.OfAsync(await archive.AllAsync(cancellationToken), cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.sendsTitle"],
            planned.Count == 0 ? look.Texts["cockpit.sendsNone"] : look.Texts.Count("cockpit.sends", planned.Count),
            planned.Count,
            at => new CockpitRow(
                NameOf(look.Texts, planned[at].Announcement),
                look.Texts.Format(
                    "cockpit.sendMeta",
                    WhenOf(look.Texts, planned[at].Announcement),
                    look.Texts.Count("questions.people", planned[at].People),
                    CollisionsOf(look.Texts, planned[at])),
                look.Texts["cockpit.openButton"],
                Commands.PreviewAnnouncement,
                planned[at].Announcement.Id),
            look.Texts["cockpit.sendsTyped"]);
    }

    private static string NameOf(Texts texts, Announcement announcement) =>
        texts.Format("cockpit.sendName", announcement.Number, AnnouncementWords.Name(texts, announcement));

    private static string WhenOf(Texts texts, Announcement announcement) => (announcement.SendAt, announcement.WaitsForApproval) switch
    {
        ({ } at, true) => texts.Format("cockpit.sendWaitsAt", texts.Moment(at)),
        ({ } at, false) => texts.Moment(at),
        _ => texts["cockpit.sendWaits"],
    };

    private static string CollisionsOf(Texts texts, PlannedSend send)
    {
        if (send.Collisions.Count == 0)
            return texts["cockpit.sendsNoCollision"];
        return string.Join(" ", send.Collisions.Take(CollisionsShown).Select(one => texts.Format("cockpit.sendCollision", one.Other.Number, AnnouncementWords.Name(texts, one.Other), one.People)));
    }
}
