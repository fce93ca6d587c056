using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime;

namespace KommITS.Bot.Core.Register.Radar;

/// <summary>
/// Who is offered an introduction to whom. A round begins when at least <see cref="Fewest"/> municipalities, each at least <see cref="Alike"/> like each of the
/// others, plan to replace their system of one kind from this quarter to <see cref="MonthsAhead"/> months from now. It takes in the ones most alike first, at most <see cref="Most"/>.
/// One that comes to plan it later, and is like all of them, is offered to join the round while it is younger than <see cref="MonthsBetween"/> months; those in
/// it are not offered again. No municipality is offered the same kind twice within <see cref="MonthsBetween"/> months.
/// </summary>
public static class RadarRule
{
    public const int Fewest = 3;

    public const int Most = 6;

    /// <summary>Of docs/similarity.md's score, 0 to 1.</summary>
    public const double Alike = 0.5;

    public const int MonthsAhead = 18;

    public const int MonthsBetween = 12;

    /// <summary>Which municipalities plan to replace a system of the kind, and in which year the first of them.</summary>
    public static IReadOnlyDictionary<string, int> Due(RegisterIndex index, SystemKind kind, LocalDate today)
    {
        if (kind.IsSecurity)
            return new Dictionary<string, int>();
        var period = new QuarterRange(Quarter.Of(today), Quarter.Of(today.PlusMonths(MonthsAhead)));
        return index.Reference.Products.Where(product => product.Kind == kind)
            .SelectMany(product => index.UsesOf(product.Id))
            .Where(hit => hit.Usage is { IsRunning: true, ReplacementYear: not null } && period.Contains(hit.Usage.ReplacementYear.Value, hit.Usage.ReplacementQuarter))
            .GroupBy(hit => hit.Municipality, StringComparer.Ordinal)
            .ToDictionary(hits => hits.Key, hits => hits.Min(hit => hit.Usage.ReplacementYear!.Value), StringComparer.Ordinal);
    }

    /// <param name="due">Municipality code to the year of its replacement.</param>
    /// <param name="score">How like each other two municipalities are.</param>
    /// <returns>The same board when there is nobody to offer.</returns>
    public static RadarBoard Plan(RadarBoard board, IReadOnlyDictionary<string, int> due, Func<string, string, double> score, Instant now)
    {
        var since = WorkingHours.DayOf(now).PlusMonths(-MonthsBetween);
        var offered = board.Rounds.SelectMany(round => round.Invitations).Where(invitation => IsAfter(invitation.At, since))
            .Select(invitation => invitation.Municipality).ToHashSet(StringComparer.Ordinal);
        foreach (var fresh in due.Keys.Where(municipality => !offered.Contains(municipality)).Order(StringComparer.Ordinal))
        {
            var joins = board.Rounds.FirstOrDefault(round => IsAfter(round.OpenedAt, since) && TakesIn(round, fresh, score));
            if (joins is null)
                continue;
            board = board.With(joins with { Invitations = [.. joins.Invitations, new RadarInvitation(fresh, due[fresh], now)] });
            offered.Add(fresh);
        }

        var free = due.Keys.Where(municipality => !offered.Contains(municipality)).Order(StringComparer.Ordinal).ToList();
        return board with { Rounds = [.. board.Rounds, .. Groups(free, score).Select(group => Round(board.Kind, group, due, now))] };
    }

    private static bool TakesIn(RadarRound round, string municipality, Func<string, string, double> score) =>
        round.Invitations.Count < Most
        && round.Invitations.All(invited => invited.Municipality != municipality && score(invited.Municipality, municipality) >= Alike);

    private static bool IsAfter(Instant at, LocalDate day) => WorkingHours.DayOf(at) > day;

    /// <summary>From the most alike pair on, each group grows by the one most alike to the member it is least like.</summary>
    private static IEnumerable<List<string>> Groups(List<string> free, Func<string, string, double> score)
    {
        var pairs = free.SelectMany((one, place) => free.Skip(place + 1).Select(other => (One: one, Other: other, Score: score(one, other))))
            .Where(pair => pair.Score >= Alike)
            .OrderByDescending(pair => pair.Score)
            .ToList();
        foreach (var (one, other, _) in pairs)
        {
            if (!free.Contains(one) || !free.Contains(other))
                continue;
            var group = new List<string> { one, other };
            while (group.Count < Most && Nearest(free.Except(group), group, score) is { } next)
                group.Add(next);
            if (group.Count < Fewest)
                continue;
            free.RemoveAll(group.Contains);
            yield return group;
        }
    }

    private static string? Nearest(IEnumerable<string> candidates, List<string> group, Func<string, string, double> score) => candidates
        .Select(candidate => (Code: candidate, Least: group.Min(member => score(member, candidate))))
        .Where(candidate => candidate.Least >= Alike)
        .OrderByDescending(candidate => candidate.Least)
        .FirstOrDefault().Code;

    private static RadarRound Round(string kind, List<string> group, IReadOnlyDictionary<string, int> due, Instant now)
    {
        var codes = group.Order(StringComparer.Ordinal).ToList();
        return new RadarRound(
            $"{kind}/{WorkingHours.MonthOf(now)}/{string.Join('-', codes)}", kind, [.. codes.Select(code => new RadarInvitation(code, due[code], now))], []);
    }
}
