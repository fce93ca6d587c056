using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;
using NodaTime;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>Who waits to be let in, the longest first.</summary>
internal sealed class PendingPart(QuestionWords words) : ICockpitPart
{
    public int Order => 40;

    public string Key => "pending";

    public string? Intent => Intents.CockpitPending;

    public Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var waiting = Find(look);
        return Task.FromResult(waiting.Count == 0
            ? new CockpitLine(look.Texts["cockpit.pendingTitle"], look.Texts["cockpit.pendingNone"], null)
            : new CockpitLine(
                look.Texts["cockpit.pendingTitle"],
                look.Texts.Format("cockpit.pendingLine", look.Texts.Count("questions.people", waiting.Count), NameOf(look.Texts, waiting[0]), DaysOf(look, waiting[0])),
                look.Texts["cockpit.pendingTyped"]));
    }

    public Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var waiting = Find(look);
        return Task.FromResult(new CockpitList(
            look.Texts["cockpit.pendingTitle"],
            waiting.Count == 0 ? look.Texts["cockpit.pendingNone"] : look.Texts.Count("questions.people", waiting.Count),
            waiting.Count,
            at => new CockpitRow(NameOf(look.Texts, waiting[at]), look.Texts.Format("cockpit.pendingMeta", DaysOf(look, waiting[at]), waiting[at].Email ?? look.Texts["members.notGiven"]),
                look.Texts["cockpit.openButton"], Commands.ShowWaiting, AdmissionRequest.IdOf(waiting[at].Id, waiting[at].AdmissionRound, isAlso: false)),
            look.Texts["cockpit.pendingTyped"]));
    }

    private string NameOf(Texts texts, Member member) => texts.Format("questions.person", member.Name, words.Municipality(texts, member.Municipality));

    private static string DaysOf(CockpitLook look, Member member) =>
        look.Texts.Count("cockpit.days", Period.DaysBetween(SwedishTime.DayOf(member.JoinedAt ?? look.Now), SwedishTime.DayOf(look.Now)));

    private static List<Member> Find(CockpitLook look) =>
        [.. look.Everybody.Where(member => member is { Status: MemberStatus.Pending, IsSample: false }).OrderBy(member => member.JoinedAt).ThenBy(member => member.Id, StringComparer.Ordinal)];
}
