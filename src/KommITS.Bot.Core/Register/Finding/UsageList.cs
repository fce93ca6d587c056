namespace KommITS.Bot.Core.Register.Finding;

/// <summary>An answer to a <see cref="UsageQuery"/>.</summary>
/// <param name="Hits">
/// One for each municipality and product. Running before phasing out before planned before ended, then freshest first, then by name; those asked for by
/// replacement with the earliest first.
/// </param>
/// <param name="LeavesOutSecurity">The question covers security products, which are shown only where one is named.</param>
public sealed record UsageList(IReadOnlyList<UsageHit> Hits, bool LeavesOutSecurity)
{
    public int Municipalities => Hits.Select(hit => hit.Municipality).Distinct(StringComparer.Ordinal).Count();
}
