using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee.Cockpit;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>The conferences' and agreements' days to come, and what waits for a second member of the committee.</summary>
internal sealed class DeadlinesPart(ConferenceArchive conferences, AnnouncementArchive announcements, AgreementArchive agreements) : ICockpitPart
{
    private const int LinesShown = 3;

    public int Order => 50;

    public string Key => "deadlines";

    public string? Intent => Intents.CockpitDeadlines;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var coming = await FindAsync(look, cancellationToken);
        if (coming.Count == 0)
            return new CockpitLine(look.Texts["cockpit.deadlinesTitle"], look.Texts.Format("cockpit.deadlinesNone", Deadline.DaysAhead), null);
        var lines = string.Join(" ", coming.Take(LinesShown).Select(one => look.Texts.Format("cockpit.deadlineLine", look.Texts.Day(one.Day), WordsOf(look.Texts, one))));
        return new CockpitLine(
            look.Texts["cockpit.deadlinesTitle"],
            coming.Count > LinesShown ? look.Texts.Format("cockpit.andMore", lines, coming.Count - LinesShown) : lines,
            look.Texts["cockpit.deadlinesTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var coming = await FindAsync(look, cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.deadlinesTitle"],
            coming.Count == 0 ? look.Texts.Format("cockpit.deadlinesNone", Deadline.DaysAhead) : look.Texts.Format("cockpit.deadlinesIntro", Deadline.DaysAhead),
            coming.Count,
            at => new CockpitRow(
                WordsOf(look.Texts, coming[at]),
                look.Texts.Day(coming[at].Day),
                look.Texts["cockpit.openButton"],
                CommandOf(coming[at].Kind),
                coming[at].Id),
            look.Texts["cockpit.deadlinesTyped"]);
    }

    private async Task<IReadOnlyList<Deadline>> FindAsync(CockpitLook look, CancellationToken cancellationToken) =>
        Deadline.Of(await conferences.AllAsync(cancellationToken), await announcements.AllAsync(cancellationToken), await agreements.AllAsync(cancellationToken), look.Now);

    private static string CommandOf(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Approval => Commands.PreviewAnnouncement,
        DeadlineKind.AgreementNotice or DeadlineKind.AgreementEnds or DeadlineKind.AgreementReview => Commands.ShowAgreement,
        _ => Commands.ShowConference,
    };

    private static string WordsOf(Texts texts, Deadline deadline) => texts.Format(
        deadline.Kind switch
        {
            DeadlineKind.RegistrationOpens => "cockpit.deadlineOpens",
            DeadlineKind.RegistrationCloses => "cockpit.deadlineCloses",
            DeadlineKind.Hotel => "cockpit.deadlineHotel",
            DeadlineKind.Notice => "cockpit.deadlineNotice",
            DeadlineKind.ConferenceStarts => "cockpit.deadlineStarts",
            DeadlineKind.AgreementNotice => "cockpit.deadlineAgreementNotice",
            DeadlineKind.AgreementEnds => "cockpit.deadlineAgreementEnds",
            DeadlineKind.AgreementReview => "cockpit.deadlineAgreementReview",
            _ => "cockpit.deadlineApproval",
        },
        deadline.Name,
        deadline.Number);
}
