using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>A fact of the register in the words of one language.</summary>
internal sealed class FactWords(ReferenceData reference)
{
    public string Product(string id) => reference.FindProduct(id)?.Name ?? id;

    public string Municipality(Texts texts, string? code) =>
        reference.FindMunicipality(code) is { } municipality ? texts.Municipality(municipality) : texts["upkeep.aMunicipality"];

    /// <summary>"Lekeberg".</summary>
    public string Place(string code) => reference.FindMunicipality(code)?.Name ?? code;

    public string Kind(Texts texts, string id) => reference.FindKind(id)?.Name(texts.Language) ?? id;

    /// <summary>"Alva Exempel, Lekebergs kommun".</summary>
    public string Person(Texts texts, string name, string? municipality) => texts.Format("questions.person", name, Municipality(texts, municipality));

    /// <summary>"i bruk sedan 2019, byts kvartal 3 2027".</summary>
    public string Line(Texts texts, Usage usage) => string.Join(", ", new[] { Status(texts, usage), Replacement(texts, usage) }.OfType<string>());

    /// <summary>The fact, a line for each thing that is known of it.</summary>
    public IReadOnlyList<FactLine> Lines(Texts texts, Usage usage)
    {
        var kind = reference.FindProduct(usage.Product)?.Kind;
        return
        [
            new(texts["upkeep.factProduct"], kind is null ? Product(usage.Product) : $"{Product(usage.Product)} ({kind.Name(texts.Language)})"),
            new(texts["upkeep.factStatus"], Status(texts, usage)),
            .. Replacement(texts, usage) is { } replacement ? [new FactLine(texts["upkeep.factPlan"], replacement)] : Array.Empty<FactLine>(),
            new(texts["upkeep.factConfirmed"], usage.VerifiedAt is { } at ? texts.Day(at) : texts["upkeep.never"]),
        ];
    }

    private static string Status(Texts texts, Usage usage) => usage switch
    {
        { Status: UsageStatus.Planned, Since: { } from } => texts.Format("upkeep.plannedFrom", from),
        { Status: UsageStatus.Planned } => texts["upkeep.planned"],
        { Status: UsageStatus.Ended, Until: { } until } => texts.Format("upkeep.endedIn", until),
        { Status: UsageStatus.Ended } => texts["upkeep.ended"],
        { Status: UsageStatus.PhasingOut } => texts["upkeep.phasingOut"],
        { Since: { } since } => texts.Format("upkeep.inUseSince", since),
        _ => texts["upkeep.inUse"],
    };

    private string? Replacement(Texts texts, Usage usage)
    {
        var when = (usage.ReplacementYear, usage.ReplacementQuarter) switch
        {
            (null, _) => null,
            ({ } year, null) => texts.Format("upkeep.replacedIn", year),
            ({ } year, { } quarter) => texts.Format("upkeep.replacedInQuarter", year, quarter),
        };
        var by = usage.ReplacedBy is { } next ? texts.Format("upkeep.replacedBy", Product(next)) : null;
        return when is null && by is null ? null : string.Join(", ", new[] { when, by }.OfType<string>());
    }
}

/// <summary>A row of a card's facts.</summary>
internal sealed record FactLine(string Title, string Value);
