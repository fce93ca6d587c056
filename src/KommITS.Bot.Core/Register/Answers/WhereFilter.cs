using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Language.Finding.Slots;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>Makes the filter of what a question wishes, once it is known whom "samma storlek" and "nära oss" compare with.</summary>
internal static class WhereFilter
{
    /// <param name="like">The municipality that others are to be like; null: that wish is left out.</param>
    public static MunicipalityFilter Of(WantedMunicipalities wanted, Municipality? like, ReferenceData reference)
    {
        var wish = like is null ? Likeness.Nothing : wanted.Like;
        var groups = wish.HasFlag(Likeness.Group) ? [.. wanted.Groups, like!.GroupCode] : wanted.Groups;
        var near = wanted.Near ?? (wish.HasFlag(Likeness.Place) ? like!.Code : null);
        return new MunicipalityFilter
        {
            County = wanted.County ?? (wish.HasFlag(Likeness.County) ? like!.CountyCode : null),
            Size = wish.HasFlag(Likeness.Size) ? SizeOf(PopulationReader.About(like!.Population)) : SizeOf((wanted.MinPopulation, wanted.MaxPopulation)),
            Near = near is null ? null : new Nearness(near, Nearness.Default),
            Among = groups.Count == 0 ? null : reference.Municipalities.Where(one => groups.Contains(one.GroupCode)).Select(one => one.Code).ToHashSet(),
        };
    }

    private static SizeRange? SizeOf((int? Min, int? Max) limits) =>
        limits is { Min: null, Max: null } ? null : new SizeRange(limits.Min, limits.Max + 1);
}
