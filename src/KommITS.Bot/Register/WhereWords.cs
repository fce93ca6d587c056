using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register;

/// <summary>Which municipalities and which time a question was about, in words: so that the member sees what was understood.</summary>
internal sealed class WhereWords(ReferenceData reference)
{
    private const int LastYear = 2100;

    /// <summary>"Skåne län, 10 000–20 000 invånare"; null when nothing narrows it.</summary>
    public string? Of(Texts texts, WantedMunicipalities where)
    {
        string?[] parts =
        [
            where.County is { } county && reference.Municipalities.FirstOrDefault(one => one.CountyCode == county) is { } there ? texts.County(there) : null,
            where.Near is { } near && reference.FindMunicipality(near) is { } centre ? texts.Format("register.whereNear", centre.Name, Nearness.Default) : null,
            Size(texts, where),
            .. where.Groups.Select(group => reference.Municipalities.FirstOrDefault(one => one.GroupCode == group)?.GroupName is { } name ? texts.Format("register.whereGroup", name) : null),
            Like(texts, where, Likeness.Size, "register.whereSameSize"),
            Like(texts, where, Likeness.County, "register.whereSameCounty"),
            Like(texts, where, Likeness.Group, "register.whereSameGroup"),
            Like(texts, where, Likeness.Place, "register.whereSamePlace"),
        ];
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? null : string.Join(", ", said);
    }

    /// <summary>"2027", "kvartal 3 2027", "kvartal 4 2026 till kvartal 2 2028".</summary>
    public static string? Of(Texts texts, QuarterRange? when) => when switch
    {
        null => null,
        { From.Number: 1, To.Number: 4 } years when years.From.Year == years.To.Year => RegisterWords.Year(years.From.Year),
        { To.Year: >= LastYear } => texts.Format("register.whenFrom", RegisterWords.Quarter(texts, when.From.Year, when.From.Number)),
        _ when when.From == when.To => RegisterWords.Quarter(texts, when.From.Year, when.From.Number),
        { From.Number: 1, To.Number: 4 } => texts.Format("register.whenBetween", RegisterWords.Year(when.From.Year), RegisterWords.Year(when.To.Year)),
        _ => texts.Format("register.whenBetween", RegisterWords.Quarter(texts, when.From.Year, when.From.Number), RegisterWords.Quarter(texts, when.To.Year, when.To.Number)),
    };

    public static string Residents(Texts texts, int count) => count.ToString("N0", texts.Culture);

    private static string? Size(Texts texts, WantedMunicipalities where) => (where.MinPopulation, where.MaxPopulation) switch
    {
        (null, null) => null,
        ({ } min, { } max) => texts.Format("register.whereBetween", Residents(texts, min), Residents(texts, max)),
        ({ } min, null) => texts.Format("register.whereAtLeast", Residents(texts, min)),
        (null, { } max) => texts.Format("register.whereAtMost", Residents(texts, max)),
    };

    private static string? Like(Texts texts, WantedMunicipalities where, Likeness likeness, string key) => where.Like.HasFlag(likeness) ? texts[key] : null;
}
