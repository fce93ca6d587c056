using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Editing;

/// <summary>The facts of a system's use in the words of one language.</summary>
internal sealed class EditWords(ReferenceData reference)
{
    public string Municipality(Texts texts, string code) =>
        reference.FindMunicipality(code) is { } municipality ? texts.Municipality(municipality) : code;

    public string Product(string id, IReadOnlyList<ProposedName> names) =>
        reference.FindProduct(id)?.Name ?? names.FirstOrDefault(name => name.Id == id)?.Name ?? id;

    public bool IsNew(string id, IReadOnlyList<ProposedName> names) => reference.FindProduct(id) is null && names.Any(name => name.Id == id);

    /// <summary>"I drift sedan 2019, byts kvartal 3 2027 mot Lifecare".</summary>
    public string Told(Texts texts, Usage usage, IReadOnlyList<ProposedName> names)
    {
        var parts = new List<string> { StatusLine(texts, usage) };
        if (usage.ReplacementYear is { } year)
            parts.Add(usage.ReplacementQuarter is { } quarter ? texts.Format("editing.replacedQuarter", quarter, year) : texts.Format("editing.replacedYear", year));
        if (usage.ReplacedBy is { } next)
            parts.Add(texts.Format("editing.replacedBy", Product(next, names)));
        if (usage.Hosting is { } hosting)
            parts.Add(Hosting(texts, hosting));
        if (usage.Satisfaction is { } grade)
            parts.Add(texts.Format("editing.grade", grade));
        if (usage.Note is { } note)
            parts.Add(texts.Format("editing.noteLine", note));
        return string.Join(", ", parts);
    }

    public static string Status(Texts texts, UsageStatus status) => texts[status switch
    {
        UsageStatus.InUse => "editing.statusInUse",
        UsageStatus.Planned => "editing.statusPlanned",
        UsageStatus.PhasingOut => "editing.statusPhasingOut",
        _ => "editing.statusEnded",
    }];

    public static string Hosting(Texts texts, Core.Register.Portfolios.Hosting hosting) => texts[hosting switch
    {
        Core.Register.Portfolios.Hosting.Own => "editing.hostingOwn",
        Core.Register.Portfolios.Hosting.Partner => "editing.hostingPartner",
        _ => "editing.hostingSaas",
    }];

    public static string Names(Texts texts, IReadOnlyList<Member> members) => texts.List([.. members.Select(member => member.Name)]);

    private static string StatusLine(Texts texts, Usage usage)
    {
        var status = Status(texts, usage.Status);
        if (usage.Until is { } until && usage.Status == UsageStatus.Ended)
            status = texts.Format("editing.until", status, until);
        return usage.Since is { } since ? texts.Format(usage.Status == UsageStatus.Planned ? "editing.from" : "editing.since", status, since) : status;
    }
}
