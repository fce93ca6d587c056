using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>What is named in a text that asks something of the register.</summary>
/// <param name="Places">Municipalities, also where only the question makes the word a name; not the one that others are to lie near to.</param>
internal sealed record QuestionParts(
    Reading Reading,
    IReadOnlyList<string> Products,
    string? Supplier,
    SystemKind? Kind,
    IReadOnlyList<MunicipalityMention> Places,
    WantedMunicipalities Where,
    QuarterRange? When)
{
    public WantedSystems Systems => Products.Count > 0 ? new WantedSystems(Products) : new WantedSystems([], Supplier, Kind?.Id);

    public bool NamesSystems => !Systems.IsAll;

    public string? Place => Places.Count > 0 && Places[0].Meant is [var only] ? only.Code : null;
}
