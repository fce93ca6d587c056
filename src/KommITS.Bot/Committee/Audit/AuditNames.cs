using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Committee.Audit;

/// <summary>What the log's actions and things are called.</summary>
internal static class AuditNames
{
    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["write"] = "audit.writeDid",
        ["submit"] = "audit.submitDid",
        ["approve"] = "audit.approveDid",
        ["refuse"] = "audit.refuseDid",
        ["stop"] = "audit.stopDid",
        ["delete"] = "audit.deleteDid",
        ["recall"] = "audit.recallDid",
        ["resend"] = "audit.resendDid",
        ["withdraw"] = "audit.recallDid",
        ["verify"] = "audit.verifyDid",
        ["publish"] = "audit.publishDid",
        ["cancel"] = "audit.cancelDid",
        ["open"] = "audit.openDid",
        ["close"] = "audit.closeDid",
        ["export"] = "audit.exportDid",
        ["propose"] = "audit.proposeDid",
        ["admit"] = "audit.admitDid",
        ["member.refuse"] = "audit.memberRefuseDid",
        ["committee.name"] = "audit.boardNameDid",
        ["committee.remove"] = "audit.boardRemoveDid",
        ["contact.name"] = "audit.contactNameDid",
        ["contact.remove"] = "audit.contactRemoveDid",
        ["join"] = "audit.joinDid",
        ["lapse"] = "audit.lapseDid",
        ["domain"] = "audit.domainDid",
        ["nodomain"] = "audit.nodomainDid",
        ["release"] = "audit.releaseDid",
        ["hide"] = "moderation.didHide",
        ["restore"] = "moderation.didRestore",
        ["reveal"] = "moderation.didReveal",
        ["dismiss"] = "moderation.didDismiss",
        ["warn"] = "moderation.didWarn",
        ["suspend"] = "moderation.didSuspend",
        ["reinstate"] = "moderation.didReinstate",
        ["accept"] = "catalogue.didAccept",
        ["rename"] = "catalogue.didRename",
        ["alias"] = "catalogue.didAlias",
        ["supplier"] = "catalogue.didSupplier",
        ["kind"] = "catalogue.didKind",
        ["kind-rename"] = "catalogue.didKindRename",
        ["move"] = "catalogue.didMove",
        ["takeover"] = "catalogue.didTakeover",
        ["merge"] = "catalogue.didMerge",
        ["municipality"] = "catalogue.didMerge",
    };

    private static readonly Dictionary<string, string> Things = new(StringComparer.Ordinal)
    {
        ["announcement"] = "audit.announcement",
        ["conference"] = "audit.conference",
        ["agreement"] = "audit.agreement",
        ["ballot"] = "audit.ballot",
        ["question"] = "moderation.question",
        ["answer"] = "moderation.answer",
        ["report"] = "moderation.reportName",
        ["decision"] = "audit.decisionName",
    };

    /// <summary>By its whole name, else by the last part: "announcement.approve" is "godkände". One without words of its own is said as it is written.</summary>
    public static string OfAction(Texts texts, string action) =>
        Acts.TryGetValue(action, out var key) || Acts.TryGetValue(action[(action.LastIndexOf('.') + 1)..], out key) ? texts[key] : action;

    /// <summary>"announcement/3" is "utskick 3", "ballot/3/2" "omröstning 2 på konferens 3".</summary>
    public static string OfThing(Texts texts, string? what, ReferenceData reference)
    {
        if (what?.Split('/') is not [var kind, .. var parts])
            return "";
        if (kind == "municipality" && parts is [var code] && reference.FindMunicipality(code) is { } municipality)
            return texts.Municipality(municipality);
        return parts.Length > 0 && Things.TryGetValue(kind, out var key) ? texts.Format(key, [.. parts]) : what;
    }
}
