using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery.Words;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;
using NodaTime;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>Members whom the newest notice did not reach, with the reason and what can be done, in the words of the announcements' report.</summary>
internal sealed class UnreachablePart(QuestionWords words) : ICockpitPart
{
    private const int ReasonsShown = 3;

    public int Order => 30;

    public string Key => "unreachable";

    public string? Intent => Intents.CockpitUnreachable;

    public Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var found = Find(look);
        var reasons = found.CountBy(one => EndWords.Reason(look.Texts, DeliveryState.Unreachable, one.Why.Reason)).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(ReasonsShown).Select(one => look.Texts.Format("cockpit.unreachableReason", one.Key, one.Value));
        return Task.FromResult(found.Count == 0
            ? new CockpitLine(look.Texts["cockpit.unreachableTitle"], look.Texts["cockpit.unreachableNone"], null)
            : new CockpitLine(
                look.Texts["cockpit.unreachableTitle"],
                look.Texts.Format("cockpit.unreachableLine", look.Texts.Count("questions.people", found.Count), string.Join(" ", reasons)),
                look.Texts["cockpit.unreachableTyped"]));
    }

    public Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var found = Find(look);
        return Task.FromResult(new CockpitList(
            look.Texts["cockpit.unreachableTitle"],
            found.Count == 0 ? look.Texts["cockpit.unreachableNone"] : look.Texts.Count("questions.people", found.Count),
            found.Count,
            at => new CockpitRow(
                look.Texts.Format("questions.person", found[at].Member.Name, words.Municipality(look.Texts, found[at].Member.Municipality)),
                MetaOf(look.Texts, found[at].Why)),
            look.Texts["cockpit.unreachableTyped"]));
    }

    private static string MetaOf(Texts texts, Unreached why)
    {
        var reason = EndWords.Reason(texts, DeliveryState.Unreachable, why.Reason);
        var line = why.Since == Instant.MinValue ? reason : texts.Format("cockpit.unreachableSince", reason, texts.Day(why.Since));
        return EndWords.Remedy(texts, DeliveryState.Unreachable, why.Reason) is { } remedy ? $"{line} {remedy}" : line;
    }

    /// <summary>By name. Who has removed the bot is known without a notice.</summary>
    private static List<(Member Member, Unreached Why)> Find(CockpitLook look) =>
    [
        .. look.Everybody.Where(member => member is { IsActive: true, IsSample: false })
            .Select(member => (Member: member, Why: WhyOf(member))).Where(one => one.Why is not null).Select(one => (one.Member, one.Why!))
            .OrderBy(one => one.Member.Name, StringComparer.Ordinal).ThenBy(one => one.Member.Id, StringComparer.Ordinal),
    ];

    private static Unreached? WhyOf(Member member) =>
        member.Unreached ?? (member.HasRemovedBot ? new Unreached(EndReasons.Uninstalled, Instant.MinValue) : null);
}
